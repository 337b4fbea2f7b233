import Prompting

/// Every key a `mailbox.yaml` may hold, block by block.
///
/// `Mailboxes/example/mailbox.yaml` explains each of them; a test compares.
package enum MailboxKeys {
    package static let mailbox = [
        "address", "name", "aliases", "intake", "imap", "smtp", "username", "password", "authentication",
        "egress", "ca_file", "helo", "folders", "poll", "patience", "authentication_server", "sent", "since",
        "sends_per_minute", "acknowledge",
        "brand", "languages", "time_zone", "shop", "teams", "approvers", "escalate", "routes", "keywords",
        "minimum_confidence", "acting_confidence", "approvals", "close", "sensitive", "retention",
        "helpdesk", "model",
    ]
    package static let server = ["host", "port", "security"]
    package static let password = ["credential", "file"]
    package static let authentication = [
        "provider", "tenant", "token_url", "client_id", "client_secret", "client_secret_expires", "refresh_token",
        "scope", "mechanism", "ca_file",
    ]
    package static let folders = ["inbox", "drafts", "sent", "escalated", "quarantine"]
    package static let shop = ["orderbook"]
    /// What the keys of a shop's system are.
    package static func shop(_ system: ShopSettings.System) -> [String] {
        return switch system {
        case .mcp:
            [
                "system", "ca_file", "url", "token", "command", "environment", "revision", "errors", "patience",
                "look_ups", "diagnostics",
                "actions",
            ]
        case .http: ["system", "ca_file", "patience", "tools", "look_ups", "diagnostics", "actions"]
        case .shopify:
            ["system", "ca_file", "url", "token", "number_prefix", "number_suffix", "cancel_refunds", "subscriptions"]
        case .woocommerce:
            [
                "system", "ca_file", "url", "key", "secret", "key_in_query", "refunds", "restock", "guests",
                "subscriptions", "statuses",
            ]
        }
    }
    package static let toolReading = ["tool", "arguments", "fields", "result", "statuses", "absent"]
    package static let toolActing = [
        "tool", "arguments", "repeats", "remembers", "fields", "result", "read_back", "unsent",
    ]
    package static let toolReadingBack = ["tool", "arguments", "result", "equals", "absent"]
    package static let httpTool = [
        "name", "class", "method", "url", "query", "headers", "secrets", "body", "success", "absent", "result",
        "failure",
    ]
    package static let escalation = ["when", "route", "reason"]
    package static let route = ["category", "language", "tier", "hours", "team"]
    package static let keywords = ["prefix"]
    package static let approver = ["address", "user"]
    package static let approvals = ["remind_after", "expire_after"]
    package static let sensitive = ["health", "grief"]
    package static let close = ["after", "unanswered_after"]
    package static let retention = ["raw", "closed"]
    /// What the keys of a system are.
    package static func helpdesk(_ system: HelpdeskSettings.System) -> [String] {
        let common = ["system", "prefix", "resolve", "cases", "poll", "ca_file"]
        return switch system {
        case .rt: common + ["url", "token", "queue", "escalation_queue", "fields", "owners", "priority"]
        case .zendesk:
            common + [
                "url", "token", "login", "group", "escalation_group", "owners", "priority", "authenticates_senders",
                "web_forms",
            ]
        case .gorgias:
            common + [
                "url", "token", "login", "user", "team", "escalation_team", "owners", "priority", "records",
            ]
        case .kustomer:
            common + ["url", "token", "team", "escalation_team", "owners", "priority", "records"]
        case .salesforce:
            common + [
                "url", "login", "fields", "queue", "escalation_queue", "owners", "priority", "origin", "statuses",
                "records",
            ]
        case .amazonConnect:
            common + [
                "region", "access_key", "secret_key", "session_token", "domain", "template", "customers", "fields",
                "statuses", "tasks",
            ]
        }
    }
    package static let webForms = ["forms", "brands", "groups"]
    package static let helpdeskFields = ["tags", "external_id", "message_id"]
    package static let salesforceLogin = ["client_id", "client_secret", "key", "user", "audience"]
    package static let salesforceFields = ["id", "tags"]
    package static let salesforceStatuses = ["new", "open", "escalated", "resolved"]
    package static let connectFields = ["id", "tags", "summary"]
    package static let connectStatuses = ["open", "resolved"]
    package static let connectTasks = ["instance", "flow", "quick_connect", "teams"]

    package static let model = ["servers", "tasks", "mask", "most_per_case", "refused"]
    package static let modelServer = [
        "api", "url", "model", "key", "ca_file", "timeout", "schema", "effort", "thinking_tokens", "temperature",
        "context", "price", "most_per_day",
    ]
    package static let modelPrice = ["currency", "input", "cached", "stored", "output"]
    package static let modelTasks = ModelTask.allCases.map(\.rawValue)

    package static let all = [
        mailbox, server, password, authentication, folders, shop, escalation, route, keywords, approver, approvals,
        sensitive, close, retention, helpdesk(.rt), helpdeskFields, model, modelServer, modelPrice, modelTasks,
    ]
}
