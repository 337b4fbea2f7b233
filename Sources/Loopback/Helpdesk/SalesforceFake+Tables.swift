import Foundation

extension SalesforceFake {
    /// What the service knows of one kind of record, as far as this fake keeps it.
    struct Table: Sendable {
        enum Kind: Sendable {
            /// Most UTF-16 units.
            case text(Int)
            /// Cannot be part of a WHERE; most bytes.
            case long(Int)
            case pick([String])
            case flag
            case moment
            case reference
        }

        struct Refusal {
            var code: String
            var message: String
            var field: String

            func answer(_ state: State) -> ScriptedHTTP.Answer { state.error(400, code, message, [field]) }
        }

        /// Those that a request may write.
        var fields: [String: Kind]
        var required: [String] = []
        var known: [String: Kind] { fields.merging(Self.system) { own, _ in own }.merging(readOnly) { own, _ in own } }
        var readOnly: [String: Kind] = [:]

        static let system: [String: Kind] = [
            "Id": .reference, "CreatedDate": .moment, "LastModifiedDate": .moment, "SystemModstamp": .moment,
        ]
        static let statuses = ["new", "open", "Waiting on Customer", "closed"]

        static let all: [String: Table] = [
            "Case": Table(
                fields: [
                    "Subject": .text(255), "Description": .long(32_000), "Origin": .pick(["Phone", "Email", "Web"]),
                    "Status": .pick(statuses), "Priority": .pick(["High", "Medium", "Low"]),
                    "SuppliedEmail": .text(80), "SuppliedName": .text(80), "OwnerId": .reference,
                    "AI_Thread_Id__c": .text(255), "AI_Tags__c": .long(32_768),
                ],
                readOnly: ["CaseNumber": .text(30), "IsClosed": .flag, "Contact.Email": .text(80)]),
            "CaseComment": Table(
                fields: ["ParentId": .reference, "CommentBody": .long(4_000), "IsPublished": .flag],
                required: ["ParentId"]),
            "EmailMessage": Table(
                fields: [
                    "ParentId": .reference, "Incoming": .flag, "Subject": .text(3_000), "TextBody": .long(131_072),
                    "MessageIdentifier": .text(765), "MessageDate": .moment,
                    "Status": .pick(["0", "1", "2", "3", "4"]),
                    "FromAddress": .text(1_000), "ToAddress": .text(4_000), "HtmlBody": .long(131_072),
                ]),
            "ContentVersion": Table(
                fields: ["Title": .text(255), "PathOnClient": .text(500), "VersionData": .long(38_000_000)],
                required: ["PathOnClient", "VersionData"], readOnly: ["ContentDocumentId": .reference]),
            "ContentDocumentLink": Table(
                fields: [
                    "ContentDocumentId": .reference, "LinkedEntityId": .reference, "ShareType": .pick(["V", "C", "I"]),
                    "Visibility": .pick(["AllUsers", "InternalUsers", "SharedUsers"]),
                ], required: ["ContentDocumentId", "LinkedEntityId"]),
            "User": Table(fields: [:], readOnly: ["IsActive": .flag]),
            "QueueSobject": Table(fields: [:], readOnly: ["QueueId": .reference, "SobjectType": .text(80)]),
        ]

        func refusal(of name: String, _ value: Any, creating: Bool) -> Refusal? {
            guard let kind = fields[name] else {
                return known[name] == nil
                    ? Refusal(code: "INVALID_FIELD", message: "No such column '\(name)'", field: name)
                    : Refusal(
                        code: "INVALID_FIELD_FOR_INSERT_UPDATE", message: "Unable to create/update \(name)", field: name
                    )
            }
            switch kind {
            case .flag:
                return value is Bool ? nil : Refusal(code: "JSON_PARSER_ERROR", message: "no boolean", field: name)
            case .text(let most):
                guard let text = value as? String else { break }
                guard text.utf16.count <= most else { return tooLong(name) }
                return name == "SuppliedEmail" && !text.contains("@")
                    ? Refusal(code: "INVALID_EMAIL_ADDRESS", message: "invalid email address", field: name) : nil
            case .long(let most):
                guard let text = value as? String else { break }
                if name == "VersionData" {
                    return Data(base64Encoded: text) == nil
                        ? Refusal(code: "JSON_PARSER_ERROR", message: "no base64", field: name) : nil
                }
                return text.utf8.count <= most ? nil : tooLong(name)
            case .pick(let words):
                guard let text = value as? String else { break }
                return words.contains(text)
                    ? nil
                    : Refusal(
                        code: "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message: "bad value for picklist", field: name)
            case .moment:
                return (value as? String)?.hasSuffix("Z") ?? false
                    ? nil : Refusal(code: "JSON_PARSER_ERROR", message: "no date", field: name)
            case .reference:
                return [15, 18].contains((value as? String)?.utf8.count ?? 0)
                    ? nil : Refusal(code: "MALFORMED_ID", message: "malformed id", field: name)
            }
            return Refusal(code: "JSON_PARSER_ERROR", message: "no text", field: name)
        }

        private func tooLong(_ name: String) -> Refusal {
            Refusal(code: "STRING_TOO_LONG", message: "\(name): data value too large", field: name)
        }
    }
}

extension SalesforceFake.State {
    var description: Answer {
        let table = SalesforceFake.Table.all["Case"]
        let fields = (table?.known ?? [:]).filter { !$0.key.contains(".") }.map { name, kind in
            var field: [String: Any] = [
                "name": name, "updateable": table?.fields[name] != nil, "externalId": name == "AI_Thread_Id__c",
                "unique": name == "AI_Thread_Id__c", "length": 0, "type": "string", "picklistValues": [] as [Any],
            ]
            switch kind {
            case .text(let most): field["length"] = most
            case .long(let most):
                field["length"] = most
                field["type"] = "textarea"
            case .pick(let words):
                field["type"] = "picklist"
                field["picklistValues"] = words.map { ["value": $0, "active": true, "label": $0] as [String: Any] }
            case .flag: field["type"] = "boolean"
            case .moment: field["type"] = "datetime"
            case .reference: field["type"] = "reference"
            }
            return field
        }
        return json(200, ["name": "Case", "fields": fields])
    }
}
