//! Amazon Web Services and what speaks its protocol: SigV4 services, S3 and its likes, API Gateway, Cognito, IAM. Wordings: docs.aws.amazon.com
//! (common errors, S3 error responses, gateway responses), minio and ceph sources.

vendor! {
    "AWS" Service {
        hosts ["amazonaws.com", "amazonaws.com.cn", "api.aws"];
        marks ["x-amzn-requestid: *", "x-amz-request-id: *", "x-amzn-errortype: *", "x-amz-id-2: *", "x-amz-cf-id: *"];
        "Only one auth mechanism allowed" => CredentialsTwice, "<Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter</Message>";
        "occurred (AccessDenied) when calling" => Scope, "An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied";
        "ExpiredTokenException" => TokenExpired, "x-amzn-ErrorType: ExpiredTokenException";
        "Code: ExpiredToken" => TokenExpired, "<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>";
        "The security token included in the request is expired" => TokenExpired, r#"{"__type":"ExpiredTokenException","message":"The security token included in the request is expired"}"#;
        "The provided token has expired" => TokenExpired, "<Error><Message>The provided token has expired.</Message></Error>";
        "The security token included in the request is invalid" => ApiKeyInvalid, r#"{"message":"The security token included in the request is invalid."}"#;
        "UnrecognizedClientException" => ApiKeyInvalid, r#"{"__type":"UnrecognizedClientException"}"#;
        "InvalidClientTokenId" => ApiKeyInvalid, "<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>";
        "Code: InvalidAccessKeyId" => ApiKeyInvalid, "<Error><Code>InvalidAccessKeyId</Code></Error>";
        "The AWS Access Key Id you provided does not exist in our records" => ApiKeyInvalid, "<Error><Message>The AWS Access Key Id you provided does not exist in our records.</Message></Error>";
        "The AWS Access Key Id needs a subscription for the service" => AccountBlocked, "<Message>The AWS Access Key Id needs a subscription for the service</Message>";
        "Code: InvalidToken" [400, 403] => TokenInvalid, "<Error><Code>InvalidToken</Code><Message>The provided token is malformed or otherwise invalid.</Message></Error>";
        "SignatureDoesNotMatch" => RequestSignature, "<Error><Code>SignatureDoesNotMatch</Code></Error>";
        "The request signature we calculated does not match the signature you provided" => RequestSignature, r#"{"message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method."}"#;
        "InvalidSignatureException" => RequestSignature, r#"{"__type":"InvalidSignatureException"}"#;
        "Signature expired: * is now earlier than" => ClockSkew, r#"{"message":"Signature expired: 20240101T000000Z is now earlier than 20240101T001000Z (20240101T001500Z - 5 min.)"}"#;
        "Signature not yet current: * is still later than" => ClockSkew, r#"{"message":"Signature not yet current: 20240101T003000Z is still later than 20240101T001500Z"}"#;
        "RequestTimeTooSkewed" => ClockSkew, "<Error><Code>RequestTimeTooSkewed</Code></Error>";
        "The difference between the request time and the current time is too large" => ClockSkew, "<Message>The difference between the request time and the current time is too large.</Message>";
        "Request signature is too far in the past" => ClockSkew, "<Message>Request signature is too far in the past and has expired.</Message>";
        @shared "RequestExpired" => ClockSkew, "<Error><Code>RequestExpired</Code></Error>";
        "Message: Request has expired" => TokenExpired, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2024-01-01T00:00:00Z</Expires></Error>";
        "Credential should be scoped to a valid region" => RequestSignatureScope, r#"{"message":"Credential should be scoped to a valid region."}"#;
        "Credential should be scoped to correct service" => RequestSignatureScope, r#"{"message":"Credential should be scoped to correct service: 'execute-api'."}"#;
        "Credential should be scoped with a valid terminator" => RequestSignatureScope, r#"{"message":"Credential should be scoped with a valid terminator: 'aws4_request'"}"#;
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP" => RequestSignatureScope, r#"{"message":"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20240101' != '20240102'"}"#;
        "AuthorizationHeaderMalformed" => RequestSignatureScope, "<Error><Code>AuthorizationHeaderMalformed</Code></Error>";
        "The authorization header is malformed; the region '*' is wrong; expecting" => RequestSignatureScope, "<Message>The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'</Message>";
        "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256" => SchemeUnsupported, "<Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message>";
        "AuthorizationQueryParametersError" => RequestSignatureScope, "<Error><Code>AuthorizationQueryParametersError</Code></Error>";
        "There were headers present in the request which were not signed" => RequestSignatureScope, "<Message>There were headers present in the request which were not signed</Message>";
        "Host or :authority must be a SignedHeader in the AWS Authorization" => RequestSignatureScope, r#"{"message":"'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization. Host or :authority must be a SignedHeader in the AWS Authorization"}"#;
        "must be a 'SignedHeader' in the AWS Authorization" => RequestSignatureScope, r#"{"message":"'Host' must be a 'SignedHeader' in the AWS Authorization."}"#;
        "Authorization header requires 'Credential' parameter*Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header" => SchemeUnsupported, r#"{"message":"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=eyJ"}"#;
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter" => SchemeUnsupported, r#"{"message":"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter."}"#;
        "Authorization header requires '*' parameter" => RequestSignatureScope, r#"{"message":"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter."}"#;
        "not a valid key=value pair (missing equal-sign) in Authorization header" => SchemeUnsupported, r#"{"message":"'abc' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer abc'."}"#;
        "Invalid key=value pair (missing equal-sign) in Authorization header" => SchemeUnsupported, r#"{"message":"Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'x='."}"#;
        "IncompleteSignature" => FormatWrong, "<Error><Code>IncompleteSignature</Code></Error>";
        "IncompleteSignatureException" => FormatWrong, r#"{"__type":"IncompleteSignatureException"}"#;
        "MissingAuthenticationToken" => CredentialsMissing, "<Error><Code>MissingAuthenticationToken</Code></Error>";
        "MissingAuthenticationTokenException" => CredentialsMissing, r#"{"__type":"MissingAuthenticationTokenException"}"#;
        "MissingSecurityHeader" => CredentialsMissing, "<Error><Code>MissingSecurityHeader</Code></Error>";
        "XAmzContentSHA256Mismatch" => RequestSignature, "<Error><Code>XAmzContentSHA256Mismatch</Code></Error>";
        "Missing required header for this request: x-amz-content-sha256" => RequestSignatureScope, "<Message>Missing required header for this request: x-amz-content-sha256</Message>";
        "User: anonymous is not authorized to perform: *" => CredentialsMissing, r#"{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet because no resource-based policy allows the es:ESHttpGet action"}"#;
        "One or more parameter values were invalid: Missing the key" => BadRequest, "An error occurred (ValidationException) when calling the PutItem operation: One or more parameter values were invalid: Missing the key id in the item";
        "(AccessDenied) occurred when calling" => Scope, "A client error (AccessDenied) occurred when calling the GetObject operation: Access Denied";
        "(AccessDeniedException) when calling" => Scope, "An error occurred (AccessDeniedException) when calling the GetParameter operation: x";
        "is not authorized to perform: *" => Scope, r#"{"message":"User: arn:aws:iam::123456789012:user/a is not authorized to perform: s3:GetObject on resource: x because no identity-based policy allows the action"}"#;
        "with an explicit deny" => Scope, r#"{"Message":"User: anonymous is not authorized: with an explicit deny in a resource-based policy"}"#;
        @shared "UnauthorizedOperation" => Scope, "<Error><Code>UnauthorizedOperation</Code></Error>";
        "AccessDeniedException" => Scope, "x-amzn-ErrorType: AccessDeniedException";
        @shared "AuthFailure" => ApiKeyInvalid, "<Error><Code>AuthFailure</Code></Error>";
        "AWS was not able to validate the provided access credentials" => ApiKeyInvalid, "<Message>AWS was not able to validate the provided access credentials</Message>";
        "OptInRequired" => AccountBlocked, "<Error><Code>OptInRequired</Code></Error>";
        "Unable to locate credentials" => ClientCredentialLost, "botocore.exceptions.NoCredentialsError: Unable to locate credentials";
        "The config profile (*) could not be found" => ClientCredentialLost, "The config profile (prod) could not be found";
        "Could not load credentials from any providers" => ClientCredentialLost, "CredentialsProviderError: Could not load credentials from any providers";
        "ThrottlingException" => RateLimited, r#"{"__type":"ThrottlingException"}"#;
        "The SSO session associated with this profile has expired" => SessionExpired, "The SSO session associated with this profile has expired or is otherwise invalid.";
        "Error loading SSO Token: Token for * does not exist" => SessionMissing, "Error loading SSO Token: Token for https://a.awsapps.com/start does not exist";
        @shared "SlowDown" => RateLimited, "<Error><Code>SlowDown</Code></Error>";
        "AllAccessDisabled" => AccountBlocked, "<Error><Code>AllAccessDisabled</Code></Error>";
        "AccountProblem" => AccountBlocked, "<Error><Code>AccountProblem</Code></Error>";
        "NotSignedUp" => AccountBlocked, "<Error><Code>NotSignedUp</Code></Error>";
        "NoSuchBucket" => NotFound, "<Error><Code>NoSuchBucket</Code></Error>";
        "AuthorizationHeaderMalformed*non-empty Access Key" => ApiKeyMissing, "AuthorizationHeaderMalformed: The authorization header is malformed; a non-empty Access Key (AKID) must be provided in the credential.";
        "Authorization header or parameters are not formatted correctly" => FormatWrong, "<Message>Authorization header or parameters are not formatted correctly.</Message>";
        "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified" => CredentialsTwice, "<Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message>";
    }
    "Amazon API Gateway" Gateway {
        hosts ["execute-api.amazonaws.com"];
        marks ["x-amz-apigw-id: *", "apigw-requestid: *"];
        "message: Missing Authentication Token" => ExistenceHidden, r#"{"message":"Missing Authentication Token"}"#;
        "The incoming token has expired" => TokenExpired, r#"{"message":"The incoming token has expired"}"#;
        "User is not authorized to access this resource" => Scope, r#"{"Message":"User is not authorized to access this resource"}"#;
        "x-amzn-errortype: UnauthorizedException" => Unauthorized, "x-amzn-ErrorType: UnauthorizedException";
        "AuthorizerConfigurationException" => HandlerMisconfigured, "x-amzn-ErrorType: AuthorizerConfigurationException";
        "AuthorizerFailureException" => HandlerMisconfigured, "x-amzn-ErrorType: AuthorizerFailureException";
        "x-amzn-errortype: ForbiddenException" => ApiKeyInvalid, "x-amzn-ErrorType: ForbiddenException";
        "x-amzn-errortype: WafFilteredException" => RequestBlocked, "x-amzn-ErrorType: WafFilteredException";
        @shared "Limit Exceeded" [429] => RateLimited, r#"{"message":"Limit Exceeded"}"#;
    }
    "Amazon Cognito" Identity {
        hosts ["amazoncognito.com"];
        marks ["cognito-idp.*", "__type: NotAuthorizedException"];
        @shared "Incorrect username or password" => PasswordWrong, r#"{"__type":"NotAuthorizedException","message":"Incorrect username or password."}"#;
        @shared "Access Token has been revoked" => TokenRevoked, r#"{"__type":"NotAuthorizedException","message":"Access Token has been revoked"}"#;
        @shared "Access Token has expired" => TokenExpired, r#"{"__type":"NotAuthorizedException","message":"Access Token has expired"}"#;
        @shared "Refresh Token has expired" => OAuthGrant, r#"{"__type":"NotAuthorizedException","message":"Refresh Token has expired"}"#;
        @shared "Refresh Token has been revoked" => OAuthGrant, r#"{"__type":"NotAuthorizedException","message":"Refresh Token has been revoked"}"#;
        @shared "Invalid Refresh Token" => OAuthGrant, r#"{"__type":"NotAuthorizedException","message":"Invalid Refresh Token"}"#;
        "Access Token does not have required scopes" => Scope, r#"{"__type":"NotAuthorizedException","message":"Access Token does not have required scopes"}"#;
        "Could not verify signature for Access Token" => TokenSignature, r#"{"message":"Could not verify signature for Access Token"}"#;
        "Unable to verify secret hash for client" => OAuthClient, r#"{"message":"Unable to verify secret hash for client 1example"}"#;
        "is configured with secret but SECRET_HASH was not received" => OAuthClient, r#"{"message":"Client 1example is configured with secret but SECRET_HASH was not received"}"#;
        @shared "Password attempts exceeded" => RateLimited, r#"{"message":"Password attempts exceeded"}"#;
        @shared "User is disabled." => AccountBlocked, r#"{"message":"User is disabled."}"#;
        "UserNotConfirmedException" => AccountBlocked, r#"{"__type":"UserNotConfirmedException","message":"User is not confirmed."}"#;
        "PasswordResetRequiredException" => AccountBlocked, r#"{"__type":"PasswordResetRequiredException"}"#;
        "UserNotFoundException" => PasswordWrong, r#"{"__type":"UserNotFoundException","message":"User does not exist."}"#;
        "Invalid session for the user" => SessionExpired, r#"{"message":"Invalid session for the user, session is expired."}"#;
        "USER_PASSWORD_AUTH flow not enabled for this client" => MethodDisabled, r#"{"message":"USER_PASSWORD_AUTH flow not enabled for this client"}"#;
        "Auth flow not enabled for this client" => MethodDisabled, r#"{"message":"Auth flow not enabled for this client"}"#;
        "Invalid login token. Token expired" => TokenExpired, r#"{"message":"Invalid login token. Token expired: 1700000000 >= 1600000000"}"#;
        "Invalid login token. Issuer doesn't match providerName" => TokenIssuer, r#"{"message":"Invalid login token. Issuer doesn't match providerName"}"#;
        "Token is not from a supported provider of this identity pool" => TokenIssuer, r#"{"__type":"NotAuthorizedException","message":"Token is not from a supported provider of this identity pool."}"#;
        "Invalid login token. Incorrect token audience" => TokenAudience, r#"{"message":"Invalid login token. Incorrect token audience."}"#;
        "Unauthenticated access is not supported for this identity pool" => CredentialsMissing, r#"{"message":"Unauthenticated access is not supported for this identity pool."}"#;
    }
    "AWS ALB" Gateway {
        hosts ["elb.amazonaws.com"];
        marks ["server: awselb/*", "AWSELBAuthSessionCookie*"];
        "set-cookie: AWSELBAuthSessionCookie-0=*" [302, 401] => LoginRequired, "Set-Cookie: AWSELBAuthSessionCookie-0=x; Path=/";
    }
    "AWS AppSync" Gateway {
        hosts ["appsync-api.amazonaws.com"];
        marks ["x-amzn-appsync-*"];
        "You are not authorized to make this call" => ApiKeyInvalid, r#"{"errors":[{"message":"You are not authorized to make this call."}]}"#;
        "Valid authorization header not provided" => FormatWrong, r#"{"errors":[{"message":"Valid authorization header not provided."}]}"#;
        "BadRequestException: Permission denied" => Scope, "BadRequestException: Permission denied";
        "Not Authorized to access * on type" => Scope, r#"{"errors":[{"message":"Not Authorized to access listPosts on type Query"}]}"#;
    }
    "MinIO" Service {
        hosts ["min.io"];
        marks ["server: MinIO*", "x-minio-*"];
        "The Access Key Id you provided does not exist in our records" => ApiKeyInvalid, "<Message>The Access Key Id you provided does not exist in our records.</Message>";
        "The difference between the request time and the server's time is too large" => ClockSkew, "<Message>The difference between the request time and the server's time is too large.</Message>";
        "XMinioServerNotInitialized" => ServerError, "<Code>XMinioServerNotInitialized</Code>";
        "Code: AccessKeyExpired" => TokenExpired, "<Error><Code>AccessKeyExpired</Code></Error>";
        "Your account is disabled; please contact your administrator" => AccountBlocked, "<Message>Your account is disabled; please contact your administrator.</Message>";
        "Credential is mal-formed" => FormatWrong, "<Message>The authorization header is malformed; the Credential is mal-formed; expecting \"[YOUR-ACCESS-KEY]/YYYYMMDD/REGION/SERVICE/aws4_request\". Credential is mal-formed</Message>";
        "InvalidTokenId" => TokenInvalid, "<Error><Code>InvalidTokenId</Code></Error>";
    }
    "Ceph RGW" Service {
        hosts [];
        marks ["server: Ceph Object Gateway*", "x-rgw-*"];
    }
    "Backblaze B2" Service {
        hosts ["backblazeb2.com", "backblaze.com"];
        marks [];
        "code: expired_auth_token" => TokenExpired, r#"{"code":"expired_auth_token","status":401}"#;
        "code: bad_auth_token" => TokenInvalid, r#"{"code":"bad_auth_token","status":401}"#;
        "Invalid accountId or applicationKeyId" => PasswordWrong, r#"{"code":"unauthorized","message":"Invalid accountId or applicationKeyId","status":401}"#;
    }
}
