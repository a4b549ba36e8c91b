//! Registries and forges that give one answer for what is private and what is not there. Wordings: the clients' own messages.

vendor! {
    "Docker" Registry {
        hosts ["docker.io", "docker.com"];
        marks ["docker-distribution-api-version: *", "Error response from daemon: *"];
        "repository does not exist or may require 'docker login': denied: requested access to the resource is denied" => ExistenceHidden, "pull access denied for example/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied";
        "repository does not exist or may require" => ExistenceHidden, "pull access denied for example/app, repository does not exist or may require 'docker login'";
        "toomanyrequests: *" => RateLimited, "toomanyrequests: You have reached your unauthenticated pull rate limit.";
        "You have reached your pull rate limit" => RateLimited, "You have reached your pull rate limit. You may increase the limit by authenticating and upgrading.";
    }
    "git" Client {
        hosts [];
        marks ["user-agent: git/*", "Cloning into '*"];
        "remote: Permission to * denied to" => Scope, "remote: Permission to acme/web.git denied to jane.";
        "remote: Write access to repository not granted" => Scope, "remote: Write access to repository not granted.";
        "remote: Repository not found" => ExistenceHidden, "remote: Repository not found.";
        "fatal: repository '*' not found" => ExistenceHidden, "fatal: repository 'https://github.com/example-org/billing.git/' not found";
        "The project you were looking for could not be found or you don't have permission to view it" => ExistenceHidden, "remote: The project you were looking for could not be found or you don't have permission to view it.";
    }
    "npm registry" Registry {
        hosts ["registry.npmjs.org", "npm.pkg.github.com"];
        marks ["npm error code E404", "npm ERR! code E404"];
        "is not in this registry" => ExistenceHidden, "npm error 404  '@example-team/lib@^1.2.0' is not in this registry.";
        @shared "or you do not have permission to access it" => ExistenceHidden, "npm error 404  The requested resource '@example-team/lib@1.2.0' could not be found or you do not have permission to access it.";
    }
    "Quay" Registry {
        hosts ["quay.io"];
        marks [];
        "unauthorized: access to the requested resource is not authorized" => ExistenceHidden, "Error response from daemon: unauthorized: access to the requested resource is not authorized";
    }
    "Amazon S3 objects" Service {
        hosts [];
        marks [];
        "when calling the HeadObject operation: Forbidden" => ExistenceHidden, "An error occurred (403) when calling the HeadObject operation: Forbidden";
    }
    "Bitbucket repositories" Registry {
        hosts [];
        marks [];
        "You may not have access to this repository or it no longer exists" => ExistenceHidden, "You may not have access to this repository or it no longer exists in this workspace.";
    }
    "GitLab projects" Registry {
        hosts [];
        marks [];
        "404 Project Not Found" => ExistenceHidden, "{\"message\":\"404 Project Not Found\"}";
        "404 Group Not Found" => ExistenceHidden, "{\"message\":\"404 Group Not Found\"}";
    }
}
