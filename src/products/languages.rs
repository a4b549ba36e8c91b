//! What applications say in other languages than English: expired, invalid, missing, log in.

vendor! {
    "German" Standard {
        hosts [];
        marks [];
        "Sitzung ist abgelaufen" => SessionExpired, "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.";
        "Token ist abgelaufen" => TokenExpired, "Das Token ist abgelaufen.";
        "Token abgelaufen" => TokenExpired, "Token abgelaufen";
        "Ungültiges Token" => TokenInvalid, "Ungültiges Token";
        "Ungültiger Token" => TokenInvalid, "Ungültiger Token";
        "Token ungültig" => TokenInvalid, "Token ungültig";
        "Token fehlt" => CredentialsMissing, "Token fehlt";
        "API-Schlüssel fehlt" => ApiKeyMissing, "API-Schlüssel fehlt";
        "Ungültiger API-Schlüssel" => ApiKeyInvalid, "Ungültiger API-Schlüssel";
        "Benutzername oder Passwort * falsch" => PasswordWrong, "Benutzername oder Passwort ist falsch";
        "Benutzername oder Passwort falsch" => PasswordWrong, "Benutzername oder Passwort falsch";
        "Ungültige Anmeldedaten" => PasswordWrong, "Ungültige Anmeldedaten";
        "Anmeldung fehlgeschlagen" => PasswordWrong, "Anmeldung fehlgeschlagen";
        "Anmeldung erforderlich" => LoginRequired, "Anmeldung erforderlich";
        "Bitte melden Sie sich an" => LoginRequired, "Bitte melden Sie sich an.";
        "Nicht angemeldet" => SessionMissing, "Nicht angemeldet";
        "Nicht autorisiert" => Unauthorized, "Nicht autorisiert";
        "Zugriff verweigert" => Forbidden, "Zugriff verweigert";
        "Keine Berechtigung" => Scope, "Keine Berechtigung";
        "Fehlende Berechtigung" => Scope, "Fehlende Berechtigung";
        "Konto ist gesperrt" => AccountBlocked, "Ihr Konto ist gesperrt.";
        "Konto gesperrt" => AccountBlocked, "Konto gesperrt";
    }
    "French" Standard {
        hosts [];
        marks [];
        "Votre session a expiré" => SessionExpired, "Votre session a expiré.";
        "Session expirée" => SessionExpired, "Session expirée";
        "Jeton expiré" => TokenExpired, "Jeton expiré";
        "jeton a expiré" => TokenExpired, "Le jeton a expiré.";
        "Token expiré" => TokenExpired, "Token expiré";
        "Jeton invalide" => TokenInvalid, "Jeton invalide";
        "Token invalide" => TokenInvalid, "Token invalide";
        "Token manquant" => CredentialsMissing, "Token manquant";
        "Jeton manquant" => CredentialsMissing, "Jeton manquant";
        "Clé API invalide" => ApiKeyInvalid, "Clé API invalide";
        "Clé API manquante" => ApiKeyMissing, "Clé API manquante";
        "Identifiants invalides" => PasswordWrong, "Identifiants invalides";
        "Identifiants incorrects" => PasswordWrong, "Identifiants incorrects";
        "mot de passe incorrect" => PasswordWrong, "Nom d'utilisateur ou mot de passe incorrect";
        "Authentification requise" => LoginRequired, "Authentification requise";
        "Veuillez vous connecter" => LoginRequired, "Veuillez vous connecter";
        "Vous devez être connecté" => LoginRequired, "Vous devez être connecté";
        "Non autorisé" => Unauthorized, "Non autorisé";
        "Accès refusé" => Forbidden, "Accès refusé";
        "Accès interdit" => Forbidden, "Accès interdit";
        "Compte bloqué" => AccountBlocked, "Compte bloqué";
    }
    "Spanish" Standard {
        hosts [];
        marks [];
        "sesión ha expirado" => SessionExpired, "Su sesión ha expirado";
        "sesión ha caducado" => SessionExpired, "La sesión ha caducado";
        "Sesión expirada" => SessionExpired, "Sesión expirada";
        "Token expirado" => TokenExpired, "Token expirado";
        "token ha expirado" => TokenExpired, "El token ha expirado";
        "Token caducado" => TokenExpired, "Token caducado";
        "Token inválido" => TokenInvalid, "Token inválido";
        "Token no válido" => TokenInvalid, "Token no válido";
        "Token no proporcionado" => CredentialsMissing, "Token no proporcionado";
        "Credenciales inválidas" => PasswordWrong, "Credenciales inválidas";
        "Credenciales incorrectas" => PasswordWrong, "Credenciales incorrectas";
        "Usuario o contraseña incorrect*" => PasswordWrong, "Usuario o contraseña incorrectos";
        "Debe iniciar sesión" => LoginRequired, "Debe iniciar sesión";
        "Inicie sesión" => LoginRequired, "Inicie sesión para continuar";
        "No autorizado" => Unauthorized, "No autorizado";
        "No autenticado" => Unauthorized, "No autenticado";
        "Acceso denegado" => Forbidden, "Acceso denegado";
        "No tiene permiso" => Scope, "No tiene permisos: No tiene permiso para esto";
        "Clave de API inválida" => ApiKeyInvalid, "Clave de API inválida";
    }
    "Portuguese" Standard {
        hosts [];
        marks [];
        "Sessão expirada" => SessionExpired, "Sessão expirada";
        "Token não fornecido" => CredentialsMissing, "Token não fornecido";
        "Usuário ou senha inválidos" => PasswordWrong, "Usuário ou senha inválidos";
        "Não autorizado" => Unauthorized, "Não autorizado";
        "Acesso negado" => Forbidden, "Acesso negado";
    }
    "Chinese" Standard {
        hosts [];
        marks [];
        "token已过期" => TokenExpired, "token已过期";
        "令牌已过期" => TokenExpired, "令牌已过期";
        "登录已过期" => SessionExpired, "登录已过期，请重新登录";
        "登录过期" => SessionExpired, "登录过期";
        "登录状态已失效" => SessionExpired, "登录状态已失效";
        "会话已过期" => SessionExpired, "会话已过期";
        "无效的token" => TokenInvalid, "无效的token";
        "无效的令牌" => TokenInvalid, "无效的令牌";
        "token无效" => TokenInvalid, "token无效";
        "令牌无效" => TokenInvalid, "令牌无效";
        "token不能为空" => CredentialsMissing, "token不能为空";
        "缺少token" => CredentialsMissing, "缺少token";
        "未登录" => SessionMissing, "未登录";
        "请先登录" => LoginRequired, "请先登录";
        "请登录" => LoginRequired, "请登录";
        "用户名或密码错误" => PasswordWrong, "用户名或密码错误";
        "密码错误" => PasswordWrong, "密码错误";
        "认证失败" => Unauthorized, "认证失败，无法访问系统资源";
        "未授权" => Unauthorized, "未授权";
        "没有权限" => Scope, "没有权限，请联系管理员授权";
        "无权限" => Scope, "无权限";
        "权限不足" => Scope, "权限不足";
        "签名错误" => RequestSignature, "签名错误";
        "签名验证失败" => RequestSignature, "签名验证失败";
        "账号已被禁用" => AccountBlocked, "账号已被禁用";
        "账号已锁定" => AccountBlocked, "账号已锁定";
    }
    "Japanese" Standard {
        hosts [];
        marks [];
        "トークンの有効期限が切れ" => TokenExpired, "トークンの有効期限が切れています";
        "トークンが無効" => TokenInvalid, "トークンが無効です";
        "無効なトークン" => TokenInvalid, "無効なトークンです";
        "セッションの有効期限が切れ" => SessionExpired, "セッションの有効期限が切れました";
        "セッションが切れ" => SessionExpired, "セッションが切れました";
        "ログインしてください" => LoginRequired, "ログインしてください";
        "ログインが必要" => LoginRequired, "ログインが必要です";
        "認証に失敗しました" => Unauthorized, "認証に失敗しました";
        "認証が必要" => LoginRequired, "認証が必要です";
        "パスワードが正しくありません" => PasswordWrong, "ユーザー名またはパスワードが正しくありません";
        "パスワードが間違って" => PasswordWrong, "パスワードが間違っています";
        "権限がありません" => Scope, "権限がありません";
        "アクセスが拒否されました" => Forbidden, "アクセスが拒否されました";
    }
    "Korean" Standard {
        hosts [];
        marks [];
        "토큰이 만료되었습니다" => TokenExpired, "토큰이 만료되었습니다";
        "토큰이 유효하지 않습니다" => TokenInvalid, "토큰이 유효하지 않습니다";
        "유효하지 않은 토큰" => TokenInvalid, "유효하지 않은 토큰입니다";
        "로그인이 필요" => LoginRequired, "로그인이 필요합니다";
        "권한이 없습니다" => Scope, "권한이 없습니다";
        "인증이 필요" => LoginRequired, "인증이 필요합니다";
    }
    "Russian" Standard {
        hosts [];
        marks [];
        "Токен истек" => TokenExpired, "Токен истек";
        "Срок действия токена истек" => TokenExpired, "Срок действия токена истек";
        "Недействительный токен" => TokenInvalid, "Недействительный токен";
        "Неверный токен" => TokenInvalid, "Неверный токен";
        "Неверный логин или пароль" => PasswordWrong, "Неверный логин или пароль";
        "Неверное имя пользователя или пароль" => PasswordWrong, "Неверное имя пользователя или пароль";
        "Не авторизован" => Unauthorized, "Не авторизован";
        "Требуется авторизация" => LoginRequired, "Требуется авторизация";
        "Доступ запрещен" => Forbidden, "Доступ запрещен";
    }
}
