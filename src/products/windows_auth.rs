//! Kerberos, Negotiate and NTLM as servers and clients speak of them. Wordings: mod_auth_gssapi, mod_auth_kerb, the JDK's JGSS, Spring Security
//! Kerberos, Hadoop, Squid's helpers, MIT Kerberos' error texts.

vendor! {
    "Kerberos" Server {
        hosts [];
        marks [];
        "keytab is likely out of date" => NegotiateFailed, "Request ticket server HTTP/wiki.corp.example@CORP.EXAMPLE kvno 4 not found in keytab; keytab is likely out of date";
        "SPNEGO negotiation token is not a NegTokenInit" => NegotiateFailed, "SPNEGO negotiation token is not a NegTokenInit: OID 1.2.840.113554.1.2.2 does not match SPNEGO OID 1.3.6.1.5.5.2";
        "Kerberos is not set up.*You cannot login" => NegotiateNotAttempted, "Kerberos is not set up. You cannot login.";
        "CWWKS4320E" => NegotiateFailed, "CWWKS4320E: The SPNEGO or Kerberos token included in the HttpServletRequest can not be validated";
        "CWWKS4309E" => NegotiateFailed, "CWWKS4309E: Can not create a GSSCredential for the service principal name";
        "CWWKS4308E" => HandlerMisconfigured, "CWWKS4308E: Can not create a GSSCredential: no valid keytab";
        "only one authentication iteration allowed" => NegotiateFailed, "[debug] 13557#0: *14 only one authentication iteration allowed";
        "ONLY ONE AUTH ITERATION" => NegotiateFailed, "GSSAPI: ONLY ONE AUTH ITERATION";
        "Wrong principal in request" => NegotiateFailed, "gss_accept_sec_context() failed: Wrong principal in request";
        "Request is a replay" => NegotiateFailed, "Minor code may provide more information (Request is a replay)";
        "Cannot find key of appropriate type to decrypt AP" => NegotiateFailed, "KrbException: Invalid argument (400) - Cannot find key of appropriate type to decrypt AP-REQ - RC4 with HMAC";
        "Checksum failed" => NegotiateFailed, "GSSException: Failure unspecified at GSS-API level (Mechanism level: Checksum failed)";
        "Encryption type * is not supported/enabled" => NegotiateFailed, "Encryption type AES256 CTS mode with HMAC SHA1-96 is not supported/enabled";
        "Specified version of key is not available" => NegotiateFailed, "KrbException: Specified version of key is not available (44)";
        "Bad encryption type" => NegotiateFailed, "gss_accept_sec_context() failed: Bad encryption type";
        "KRB_AP_ERR_MODIFIED" => NegotiateFailed, "The kerberos client received a KRB_AP_ERR_MODIFIED error from the server host/web01";
        "KRB_AP_ERR_SKEW" => ClockSkew, "KRB_AP_ERR_SKEW";
        "Clock skew too great" => ClockSkew, "KrbException: Clock skew too great (37)";
        "Server not found in Kerberos database" => NegotiateFallback, "Server not found in Kerberos database (7) - LOOKING_UP_SERVER";
        "Unknown code krb5 7" => NegotiateFallback, "SPNEGO cannot find mechanisms to negotiate: Unknown code krb5 7";
        "No credentials were supplied, or the credentials were unavailable or inaccessible" => NegotiateNotAttempted, "Major (458752): No credentials were supplied, or the credentials were unavailable or inaccessible.";
        "No Kerberos credentials available" => NegotiateNotAttempted, "No Kerberos credentials available (default cache: FILE:/tmp/krb5cc_1000)";
        "No valid credentials provided (Mechanism level" => NegotiateNotAttempted, "GSSException: No valid credentials provided (Mechanism level: Failed to find any Kerberos tgt)";
        "Defective token detected (Mechanism level: AP_REP" => NegotiateFailed, "GSSException: Defective token detected (Mechanism level: AP_REP token id does not match!)";
        "Invalid argument (400)" => NegotiateFailed, "KrbException: Invalid argument (400)";
        "Integrity check on decrypted field failed" => PasswordWrong, "KrbException: Integrity check on decrypted field failed (31) - PREAUTH_FAILED";
        "Preauthentication failed while getting initial credentials" => PasswordWrong, "kinit: Preauthentication failed while getting initial credentials";
        "Pre-authentication information was invalid (24)" => PasswordWrong, "javax.security.auth.login.LoginException: Pre-authentication information was invalid (24)";
        "Client not found in Kerberos database" => PasswordWrong, "Client 'ann@CORP.EXAMPLE' not found: Client not found in Kerberos database (6)";
        "Cannot contact any KDC for realm" => NegotiateNotAttempted, "Cannot contact any KDC for realm 'CORP.EXAMPLE'";
        "Cannot find KDC for realm" => NegotiateNotAttempted, "Cannot find KDC for realm \"CORP.EXAMPLE\"";
        "Ticket not yet valid" => ClockSkew, "KrbException: Ticket not yet valid (33)";
        "Decrypt integrity check failed" => NegotiateFailed, "gss_accept_sec_context() failed: Decrypt integrity check failed";
        "Ticket expired" => TokenExpired, "Minor code may provide more information (Ticket expired)";
        "Matching credential not found" => NegotiateNotAttempted, "Minor code may provide more information (Matching credential not found)";
        "Credentials cache file '*' not found" => NegotiateNotAttempted, "Minor code may provide more information (Credentials cache file '/tmp/krb5cc_1000' not found)";
        "KDC has no support for encryption type" => NegotiateFailed, "KrbException: KDC has no support for encryption type (14)";
        "Cannot find key for type/kvno to decrypt" => NegotiateFailed, "Cannot find key for type/kvno to decrypt AS REP - AES256 CTS mode with HMAC SHA1-96/5";
        "No key table entry found" => NegotiateFailed, "gss_acquire_cred() failed: No key table entry found matching HTTP/h.example@";
        "Key table file '*' not found" => HandlerMisconfigured, "gss_acquire_cred() failed: Key table file '/etc/krb5.keytab' not found";
        "Keytab FILE:* is nonexistent or empty" => HandlerMisconfigured, "Keytab FILE:/etc/krb5.keytab is nonexistent or empty";
        "Defective token detected" => NegotiateFallback, "GSSException: Defective token detected (Mechanism level: GSSHeader did not find the right tag)";
        "An unsupported mechanism was requested" => NegotiateFallback, "gss_accept_sec_context() failed: [An unsupported mechanism was requested (Unknown error)]";
        "received type 1 NTLM token" => NegotiateFallback, "authenticateNegotiateHandleReply: received type 1 NTLM token";
        "Unexpected NTLM message" => NegotiateFailed, "Unexpected NTLM message Type 3 in new connection for URI http://test.example";
        "gss_accept_sec_context() failed" => NegotiateFailed, "gss_accept_sec_context() failed: Unspecified GSS failure.";
        "krb5_get_init_creds_password() failed" => PasswordWrong, "krb5_get_init_creds_password() failed: Preauthentication failed";
        "SEC_E_LOGON_DENIED" => NegotiateFailed, "AcceptSecurityContext failed: SEC_E_LOGON_DENIED";
        "SEC_E_TARGET_UNKNOWN" => NegotiateFallback, "InitializeSecurityContext failed: SEC_E_TARGET_UNKNOWN";
        "SEC_E_BAD_BINDINGS" => NegotiateFailed, "AcceptSecurityContext failed: SEC_E_BAD_BINDINGS";
    }
    "Active Directory" Identity {
        hosts [];
        marks [];
        "AcceptSecurityContext error, data 52e" => PasswordWrong, "LDAP: error code 49 - 80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 52e, v3839";
        "AcceptSecurityContext error, data 525" => PasswordWrong, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 525, v3839";
        "AcceptSecurityContext error, data 530" => SourceNotAllowed, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 530, v3839";
        "AcceptSecurityContext error, data 531" => SourceNotAllowed, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 531, v3839";
        "AcceptSecurityContext error, data 532" => AccountBlocked, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 532, v3839";
        "AcceptSecurityContext error, data 533" => AccountBlocked, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 533, v3839";
        "AcceptSecurityContext error, data 701" => AccountBlocked, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 701, v3839";
        "AcceptSecurityContext error, data 773" => AccountBlocked, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 773, v3839";
        "AcceptSecurityContext error, data 775" => AccountBlocked, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 775, v3839";
    }
    "Hadoop" Service {
        hosts [];
        marks ["set-cookie: hadoop.auth=*", "hdfs.util.HdfsError", "webhdfs/v1", "org.apache.hadoop*"];
        @shared "Authentication required" => NegotiateNotAttempted, "Authentication required";
        "org.apache.hadoop.security.authentication.client.AuthenticationException" => NegotiateNotAttempted, "org.apache.hadoop.security.authentication.client.AuthenticationException: Authentication required";
    }
}
