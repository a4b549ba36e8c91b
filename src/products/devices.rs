//! Devices in the house and the rack: cameras, network gear, management controllers, hypervisors, storage, appliances. To be checked against: the makers' API
//! references, the ONVIF and Redfish message registries, WS-Security 1.1 and the clients that list them.

vendor! {
    "WS-Security" Standard {
        hosts [];
        marks [];
        "wsse:FailedAuthentication" => PasswordWrong, "<soap:Fault><faultcode>wsse:FailedAuthentication</faultcode></soap:Fault>";
        "The security token could not be authenticated or authorized" => PasswordWrong, "<faultstring>The security token could not be authenticated or authorized</faultstring>";
        "wsse:InvalidSecurityToken" => TokenInvalid, "<faultcode>wsse:InvalidSecurityToken</faultcode>";
        "An invalid security token was provided" => TokenInvalid, "<faultstring>An invalid security token was provided</faultstring>";
        "wsse:FailedCheck" => RequestSignature, "<faultcode>wsse:FailedCheck</faultcode>";
        "The signature or decryption was invalid" => RequestSignature, "<faultstring>The signature or decryption was invalid</faultstring>";
        "It must be in this UTC format: " => TokenMalformed, "WSE063: The timestamp 2026-11-23T10:36:55-04:00 in the message is not valid. It must be in this UTC format: yyyy-MM-ddTHH:mm:ssZ.";
        "WSE547: " => TokenMalformed, "WSE547: An invalid <Created> element was found.";
        "WSE065: " => ClockSkew, "WSE065: Creation time of the timestamp is in the future.";
        "WSE066: " => ClockSkew, "WSE066: Timestamp is expired.";
        "MessageExpired" => ClockSkew, "<faultcode>wsu:MessageExpired</faultcode>";
        "The message has expired" => ClockSkew, "<faultstring>The message has expired</faultstring>";
        "wsse:SecurityTokenUnavailable" => TokenKeyUnknown, "<faultcode>wsse:SecurityTokenUnavailable</faultcode>";
        "wsse:UnsupportedSecurityToken" => TokenType, "<faultcode>wsse:UnsupportedSecurityToken</faultcode>";
        "An error was discovered processing the <wsse:Security> header" => Unauthorized, "An error was discovered processing the <wsse:Security> header";
        "requires <wsse:Security>, which is missing" => CredentialsMissing, "This service requires <wsse:Security>, which is missing.";
        "Missing wsse:Security header" => CredentialsMissing, "Missing wsse:Security header in request";
        "At least one security token in the message could not be validated" => PasswordWrong, "At least one security token in the message could not be validated.";
        "The security timestamp is stale" => ClockSkew, "The security timestamp is stale because its expiration time ('2026-11-23T07:00:00Z') is in the past.";
    }
    "ONVIF" Service {
        hosts [];
        marks ["ONVIF SOAP Fault*", "ter:*", "www.onvif.org*", "onvif/*"];
        "Wsse authorized time check failed" => ClockSkew, "ONVIF SOAP Fault: Wsse authorized time check failed.";
        "ter:NotAuthorized" => Unauthorized, "<SOAP-ENV:Value>ter:NotAuthorized</SOAP-ENV:Value>";
        "Sender not Authorized" => Unauthorized, "<Text xml:lang=\"en\">Sender not Authorized</Text>";
        "action requested requires authorization and the sender is not authorized" => Unauthorized, "The action requested requires authorization and the sender is not authorized";
        "ter:OperationProhibited" => Scope, "<Value>ter:OperationProhibited</Value>";
    }
    "Hikvision" Service {
        hosts [];
        marks ["server: App-webs*", "server: DNVRS-Webs", "server: Hikvision-Webs", "http://www.hikvision.com/ver*", "pyhik.*", "ISAPI/*"];
        "retryLoginTime: *" => PasswordWrong, "<userCheck><statusValue>401</statusValue><lockStatus>unlock</lockStatus><retryLoginTime>4</retryLoginTime></userCheck>";
        "lockStatus: lock" => AccountBlocked, "<userCheck><lockStatus>lock</lockStatus><unlockTime>1790</unlockTime></userCheck>";
        "subStatusCode: badAuthorization" => Unauthorized, "<ResponseStatus><subStatusCode>badAuthorization</subStatusCode></ResponseStatus>";
        "subStatusCode: lowPrivilege" => Scope, "<ResponseStatus><subStatusCode>lowPrivilege</subStatusCode></ResponseStatus>";
        "subStatusCode: notActivated" => AccountBlocked, "<ResponseStatus><subStatusCode>notActivated</subStatusCode></ResponseStatus>";
    }
    "GoAhead" Server {
        hosts [];
        marks ["server: GoAhead*", "Access Error: 401 -- *", "realm: GoAhead"];
        "Access Error: Unauthorized" => Unauthorized, "<h2>Access Error: Unauthorized</h2>";
    }
    "Dahua / Amcrest" Service {
        hosts [];
        marks ["realm: Login to *"];
        "Component error: login challenge" => ExchangeNeeded, r#"{"error":{"code":268632079,"message":"Component error: login challenge!"}}"#;
        "Component error: password not valid" => PasswordWrong, r#"{"error":{"code":268632071,"message":"Component error: password not valid!"}}"#;
        "Component error: User or password not valid" => PasswordWrong, r#"{"error":{"message":"Component error: User or password not valid!"}}"#;
        "Invalid session in request data" => SessionExpired, r#"{"error":{"code":287637505,"message":"Invalid session in request data!"}}"#;
        "message: Invalid Authority" => PasswordWrong, r#"{"error":{"message":"Invalid Authority!"}}"#;
    }
    "Axis" Service {
        hosts [];
        marks ["realm: AXIS_*"];
    }
    "Reolink" Service {
        hosts [];
        marks ["rspCode: *"];
        "rspCode: -6" => SessionMissing, r#"[{"cmd":"GetDevInfo","code":1,"error":{"detail":"please login first","rspCode":-6}}]"#;
        "rspCode: -7" => PasswordWrong, r#"[{"cmd":"Login","code":1,"error":{"detail":"login failed","rspCode":-7}}]"#;
        "rspCode: -5" => RateLimited, r#"[{"cmd":"Login","code":1,"error":{"detail":"max session","rspCode":-5}}]"#;
        "rspCode: -26" => Scope, r#"[{"cmd":"Reboot","code":1,"error":{"detail":"ability error","rspCode":-26}}]"#;
    }
    "UniFi" Service {
        hosts ["ui.com", "ubnt.com"];
        marks ["set-cookie: unifises=*", "unifises*", "aiounifi*", "Art-of-WiFi*", "api.err.*"];
        "api.err.LoginRequired" => SessionMissing, r#"{"meta":{"rc":"error","msg":"api.err.LoginRequired"},"data":[]}"#;
        "api.err.Invalid" => PasswordWrong, r#"{"meta":{"rc":"error","msg":"api.err.Invalid"},"data":[]}"#;
        "api.err.NoPermission" => Scope, r#"{"meta":{"rc":"error","msg":"api.err.NoPermission"},"data":[]}"#;
        "api.err.Ubic2faTokenRequired" => StepUp, r#"{"meta":{"rc":"error","msg":"api.err.Ubic2faTokenRequired"},"data":[]}"#;
        "api.err.NoSiteContext" => Environment, r#"{"meta":{"rc":"error","msg":"api.err.NoSiteContext"},"data":[]}"#;
        "AUTHENTICATION_FAILED_INVALID_CREDENTIALS" => PasswordWrong, r#"{"code":"AUTHENTICATION_FAILED_INVALID_CREDENTIALS"}"#;
        "AUTHENTICATION_FAILED_LIMIT_REACHED" => RateLimited, r#"{"code":"AUTHENTICATION_FAILED_LIMIT_REACHED","level":"debug"}"#;
        "MFA_AUTH_REQUIRED" => StepUp, r#"{"code":"MFA_AUTH_REQUIRED","message":"MFA code required"}"#;
    }
    "MikroTik RouterOS" Service {
        hosts [];
        marks ["realm: RouterOS*", "link-login-only*"];
        "invalid user name or password (6)" => PasswordWrong, "failure: invalid user name or password (6)";
        "std failure: not allowed (9)" => Scope, r#"{"detail":"std failure: not allowed (9)","error":500}"#;
        "$(link-login-only)" => NetworkLogin, "<a href=\"$(link-login-only)\">login</a>";
    }
    "OpenWrt" Service {
        hosts [];
        marks ["set-cookie: sysauth*", "x-luci-*"];
        "x-luci-login-required: yes" => SessionMissing, "X-LuCI-Login-Required: yes";
    }
    "Synology DSM" Service {
        hosts ["synology.me", "quickconnect.to"];
        marks ["SYNO.*", "webapi/entry.cgi", "webapi/auth.cgi"];
        @shared "code: 105" [200] => Scope, r#"{"error":{"code":105},"success":false}"#;
        @shared "code: 106" [200] => SessionExpired, r#"{"error":{"code":106},"success":false}"#;
        @shared "code: 107" [200] => SessionExpired, r#"{"error":{"code":107},"success":false}"#;
        @shared "code: 119" [200] => SessionMissing, r#"{"error":{"code":119},"success":false}"#;
        @shared "code: 400" [200] => PasswordWrong, r#"{"error":{"code":400},"success":false}"#;
        @shared "code: 401" [200] => AccountBlocked, r#"{"error":{"code":401},"success":false}"#;
        @shared "code: 402" [200] => Scope, r#"{"error":{"code":402},"success":false}"#;
        @shared "code: 403" [200] => StepUp, r#"{"error":{"code":403,"errors":{"types":[{"type":"otp"}]}},"success":false}"#;
        @shared "code: 404" [200] => StepUp, r#"{"error":{"code":404},"success":false}"#;
        @shared "code: 407" [200] => RateLimited, r#"{"error":{"code":407},"success":false}"#;
        @shared "code: 408" [200] => AccountBlocked, r#"{"error":{"code":408},"success":false}"#;
    }
    "QNAP" Service {
        hosts ["myqnapcloud.com"];
        marks ["QDocRoot*"];
        "authPassed: 0" => PasswordWrong, "<QDocRoot version=\"1.0\"><authPassed><![CDATA[0]]></authPassed></QDocRoot>";
    }
    "Philips Hue" Service {
        hosts ["meethue.com"];
        marks ["hue-application-key*"];
        "description: unauthorized user" => ApiKeyInvalid, r#"[{"error":{"type":1,"address":"/lights","description":"unauthorized user"}}]"#;
        "link button not pressed" => ExchangeNeeded, r#"[{"error":{"type":101,"address":"","description":"link button not pressed"}}]"#;
    }
    "FRITZ!Box" Service {
        hosts ["fritz.box", "myfritz.net"];
        marks ["realm: HTTPS Access", "login_sid.lua*", "realm: F!Box SOAP-Auth"];
        "SID: 0000000000000000" => PasswordWrong, "<SessionInfo><SID>0000000000000000</SID><Challenge>1234abcd</Challenge></SessionInfo>";
        "errorDescription: Action Not Authorized" => Scope, "<UPnPError><errorCode>606</errorCode><errorDescription>Action Not Authorized</errorDescription></UPnPError>";
    }
    "Shelly / Tasmota" Service {
        hosts ["shelly.cloud"];
        marks ["realm: shelly*", "server: Tasmota*"];
        "Need user=<username>&password=<password>" => CredentialsMissing, r#"{"WARNING":"Need user=<username>&password=<password>"}"#;
    }
    "Redfish" Service {
        hosts [];
        marks ["realm: RedfishService", "Base.1.*", "server: iDRAC*"];
        "NoValidSession" => SessionMissing, r#"{"error":{"@Message.ExtendedInfo":[{"MessageId":"Base.1.8.NoValidSession"}]}}"#;
        "There is no valid session established with the implementation" => SessionMissing, "There is no valid session established with the implementation.";
        "InsufficientPrivilege" => Scope, r#"{"MessageId":"Base.1.8.InsufficientPrivilege"}"#;
        "insufficient privileges for the account or credentials associated with the current session" => Scope, "There are insufficient privileges for the account or credentials associated with the current session to perform the requested operation.";
        "ResourceAtUriUnauthorized" => Unauthorized, r#"{"MessageId":"Base.1.8.ResourceAtUriUnauthorized"}"#;
        "SessionLimitExceeded" => RateLimited, r#"{"MessageId":"Base.1.8.SessionLimitExceeded"}"#;
        "PasswordChangeRequired" => AccountBlocked, r#"{"MessageId":"Base.1.8.PasswordChangeRequired"}"#;
        "UnauthorizedLoginAttempt" => PasswordWrong, r#"{"MessageId":"iLO.2.14.UnauthorizedLoginAttempt"}"#;
        "the supplied credentials could not be authorized" => PasswordWrong, "The login attempt was unsuccessful, because the supplied credentials could not be authorized.";
        "RAC0212" => PasswordWrong, "RAC0212: Login failed. Verify that username and password is correct.";
        "The maximum number of user sessions is reached" => RateLimited, "RAC0218: The maximum number of user sessions is reached.";
    }
    "VMware" Service {
        hosts [];
        marks ["set-cookie: vmware_soap_session*", "vmware-api-session-id*", "vim.fault.*", "com.vmware.*", "pyVmomi*"];
        "vim.fault.NotAuthenticated" => SessionExpired, "pyVmomi.VmomiSupport.vim.fault.NotAuthenticated";
        "The session is not authenticated." => SessionExpired, "<faultstring>The session is not authenticated.</faultstring>";
        "Cannot complete login due to an incorrect user name or password" => PasswordWrong, "<faultstring>Cannot complete login due to an incorrect user name or password.</faultstring>";
        "Permission to perform this operation was denied" => Scope, "<faultstring>Permission to perform this operation was denied.</faultstring>";
        "vim.fault.NoPermission" => Scope, "(vim.fault.NoPermission) { privilegeId = 'VirtualMachine.Interact.PowerOn' }";
        "com.vmware.vapi.std.errors.unauthenticated" => LoginRequired, r#"{"type":"com.vmware.vapi.std.errors.unauthenticated","value":{"messages":[]}}"#;
        "com.vmware.vapi.std.errors.unauthorized" => Scope, r#"{"type":"com.vmware.vapi.std.errors.unauthorized","value":{}}"#;
        "com.vmware.vapi.endpoint.method.authentication.required" => CredentialsMissing, r#"{"id":"com.vmware.vapi.endpoint.method.authentication.required"}"#;
        "vapi.security.authentication.invalid" => SessionExpired, r#"{"id":"vapi.security.authentication.invalid","default_message":"Unable to authenticate user"}"#;
        "The credentials were incorrect or the account specified has been locked" => PasswordWrong, r#"{"error_code":403,"error_message":"The credentials were incorrect or the account specified has been locked."}"#;
    }
    "F5 iControl REST" Service {
        hosts [];
        marks ["www-authenticate: X-Auth-Token*", "restOperationId*"];
        "Authorization failed: user=" => Scope, r#"{"code":401,"message":"Authorization failed: user=https://localhost/mgmt/shared/authz/users/ops resource=/mgmt/tm/ltm"}"#;
        "Authorization failed: no user authentication header or token detected" => CredentialsMissing, r#"{"code":401,"message":"Authorization failed: no user authentication header or token detected."}"#;
        "X-F5-Auth-Token does not exist" => TokenExpired, r#"{"code":401,"message":"X-F5-Auth-Token does not exist."}"#;
        "X-F5-Auth-Token has expired" => TokenExpired, r#"{"code":401,"message":"X-F5-Auth-Token has expired."}"#;
        "maximum active login tokens" => RateLimited, r#"{"code":400,"message":"user ops has reached maximum active login tokens"}"#;
        "Password expired. Update password via" => AccountBlocked, r#"{"code":401,"message":"Password expired. Update password via /mgmt/shared/authz/users"}"#;
    }
    "Cisco" Service {
        hosts ["cisco.com", "meraki.com"];
        marks ["set-cookie: APIC-cookie=*", "server: Cisco*", "imdata: *", "aaaUser*"];
        "Token was invalid (Error: Token timeout)" => TokenExpired, r#"{"imdata":[{"error":{"attributes":{"code":"403","text":"Token was invalid (Error: Token timeout)"}}}]}"#;
        "Token was invalid" => TokenInvalid, r#"{"imdata":[{"error":{"attributes":{"code":"403","text":"Token was invalid"}}}]}"#;
        "Server Authentication DENIED" => PasswordWrong, r#"{"imdata":[{"error":{"attributes":{"code":"401","text":"TACACS+ Server Authentication DENIED"}}}]}"#;
        "FAILED local authentication" => PasswordWrong, r#"{"imdata":[{"error":{"attributes":{"code":"401","text":"Username or password is incorrect - FAILED local authentication"}}}]}"#;
    }
    "RESTCONF" Standard {
        hosts [];
        marks [];
        "error-tag: access-denied" => Forbidden, r#"{"ietf-restconf:errors":{"error":[{"error-type":"protocol","error-tag":"access-denied"}]}}"#;
    }
    "Palo Alto PAN-OS" Service {
        hosts ["paloaltonetworks.com"];
        marks ["set-cookie: PHPSESSID=*GLOBAL*", "API Error: *"];
        "API Error: Invalid Credential" => ApiKeyInvalid, "pan.xapi.PanXapiError: API Error: Invalid Credential";
        "not authorized for user role" => Scope, "<msg><line>Type [config] not authorized for user role.</line></msg>";
        "msg: Invalid Credential" [403] => ApiKeyInvalid, "<response status='error' code='403'><result><msg>Invalid Credential</msg></result></response>";
    }
    "FortiOS" Service {
        hosts [];
        marks ["set-cookie: APSCOOKIE_*", "set-cookie: ccsrftoken*", "vdom: *"];
        "No permission for the resource" => Scope, r#"{"result":[{"status":{"code":-11,"message":"No permission for the resource"},"url":"dvmdb/adom"}]}"#;
    }
    "TrueNAS" Service {
        hosts [];
        marks ["ENOTAUTHENTICATED"];
        "ENOTAUTHENTICATED" => SessionMissing, r#"{"error":207,"errname":"ENOTAUTHENTICATED","reason":"Not authenticated"}"#;
    }
    "Pi-hole" Service {
        hosts [];
        marks ["x-pi-hole: *", "set-cookie: sid=*pi-hole*"];
        "api_seats_exceeded" => RateLimited, r#"{"error":{"key":"api_seats_exceeded","message":"API seats exceeded","hint":"increase webserver.api.max_sessions"}}"#;
        "message: password incorrect" => PasswordWrong, r#"{"session":{"valid":false,"totp":false,"sid":null,"validity":-1,"message":"password incorrect"}}"#;
        "message: no SID provided" => SessionMissing, r#"{"session":{"valid":false,"message":"no SID provided"}}"#;
    }
}
