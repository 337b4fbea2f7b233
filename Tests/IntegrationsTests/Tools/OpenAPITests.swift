import Foundation
import JSON
import Testing
import Transport

@testable import Integrations

@Suite struct `An OpenAPI document` {
    private static let document = """
        {"openapi":"3.1.0","info":{"title":"Lamps\\n# \\"quoted\\"","version":"1"},
         "servers":[{"url":"/relative"},{"url":"https://{region}.lamps.example/v2/","variables":{"region":{"default":"eu"}}}],
         "security":[{"key":[]}],
         "components":{
          "securitySchemes":{"key":{"type":"apiKey","in":"header","name":"X-Api-Key"},
           "query":{"type":"apiKey","in":"query","name":"k"},"token":{"type":"http","scheme":"bearer"}},
          "parameters":{"Number":{"name":"orderNumber","in":"path","required":true,"schema":{"type":"string"}}},
          "schemas":{
           "Sum":{"type":"object","required":["cents"],"properties":{"cents":{"type":"integer"},"id":{"readOnly":true}}},
           "Refund":{"allOf":[{"$ref":"#/components/schemas/Sum"},{"type":"object","properties":{"reason":{"type":"string"}}}]},
           "Tree":{"type":"object","properties":{"child":{"$ref":"#/components/schemas/Tree"}}}}},
         "paths":{
          "/orders/{orderNumber}":{"parameters":[{"$ref":"#/components/parameters/Number"}],
           "get":{"operationId":"getOrder","responses":{"200":{"description":"ok"},"404":{"description":"none"}}}},
          "/orders/{orderNumber}/refunds":{"post":{"operationId":"makeRefund","security":[{"query":[]},{"token":[]}],
           "parameters":[{"$ref":"#/components/parameters/Number"},
            {"name":"Idempotency-Key","in":"header","schema":{"type":"string"}},
            {"name":"Accept","in":"header","schema":{"type":"string"}},
            {"name":"expand","in":"query","schema":{"type":"array"}}],
           "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Refund"}}}},
           "responses":{"201":{"description":"made"}}}},
          "/customers":{"get":{"parameters":[{"name":"email","in":"query","required":true,"schema":{"type":"string"}}],
           "responses":{"200":{"description":"ok"}}}},
          "/files/{name}.pdf":{"get":{"parameters":[{"name":"name","in":"path","required":true}],"responses":{}}},
          "/trees":{"put":{"security":[],"requestBody":{"content":{"application/json":{"schema":
           {"$ref":"#/components/schemas/Tree"}}}},"responses":{}}},
          "/secret":{"delete":{"security":[{"query":[]}],"responses":{}}},
          "/shapes":{"post":{"requestBody":{"content":{"application/json":{"schema":{"oneOf":[]}}}},"responses":{}}}
         }}
        """

    private func read(_ text: String) throws -> OpenAPIDocument { try OpenAPIDocument(Array(text.utf8)) }

    @Test func `becomes a text that an operator reviews`() throws {
        let document = try read(Self.document)
        #expect(document.server == "https://eu.lamps.example/v2")
        let names = document.operations.map(\.name)
        #expect(
            names == [
                "get_customers", "get_files_name_pdf", "get_order", "make_refund", "delete_secret", "post_shapes",
                "put_trees",
            ])
        let text = try document.declaration()
        let wanted = """
              - name: make_refund
                method: POST
                url: "https://eu.lamps.example/v2/orders/{order_number}/refunds"
                class: act
                headers:
                  "Idempotency-Key": "{{idempotency_key}}"
                secrets:
                  "Authorization": { credential: NAME }
                body:
                  "cents": "{{cents}}"  # required
                  "reason": "{{reason}}"
                success: [201]
                absent: []
            """
        #expect(text.contains(wanted), "\(text)")
        #expect(text.contains("\"X-Api-Key\": { credential: NAME }") && text.contains("absent: [404]"))
        #expect(text.contains("\"email\": \"{{email}}\"  # required"))
        // What cannot be declared as it is, is named with its reason.
        for path in ["/files/{name}.pdf", "/secret", "/shapes"] {
            #expect(text.contains("left out: ") && text.contains("\"\(path)\": "))
        }
        #expect(!text.contains("name: delete_secret") && !text.contains("\"id\""))
        // Whatever stands in the title, it adds no line.
        #expect(
            text.split(separator: "\n").allSatisfy {
                $0.hasPrefix("#") || $0.hasPrefix("tools:") || $0.hasPrefix("  ")
            })
        #expect(try document.declaration(at: "https://other.example").contains("https://other.example/customers"))
    }

    @Test func `gives tools that can be asked`() throws {
        for operation in try read(Self.document).operations where operation.obstacles.isEmpty {
            var path = operation.path
            for one in operation.arguments where one.place == .path {
                path = path.replacing("{\(one.name)}", with: "{\(one.argument)}")
            }
            let body = try operation.body.map { fields in
                try ToolTemplate(
                    .object(Dictionary(uniqueKeysWithValues: fields.map { ($0.name, .text("{{\($0.argument)}}")) })))
            }
            let tool = HTTPTool(
                operation.name, try #require(.init(rawValue: operation.method)), "https://shop.example" + path,
                body: body,
                class: operation.isReading ? .read : .act)
            #expect(
                try HTTPToolRequest(tool).names.isSuperset(
                    of: operation.arguments.filter { $0.place == .path }.map(\.argument)))
        }
    }

    @Test func `that cannot be trusted is refused in words`() throws {
        func paths(_ text: String) -> String { "{\"openapi\":\"3.0.3\",\"paths\":\(text)}" }
        let cases: [(String, String)] = [
            ("", "no JSON"), ("{\"openapi\":\"3.1.0\"", "no JSON"), ("<html></html>", "no JSON"), ("[]", "no OpenAPI"),
            ("{\"swagger\":\"2.0\"}", "Swagger 2"), ("{\"openapi\":\"4.0.0\"}", "is not read"),
            ("{\"openapi\":3.1}", "no OpenAPI"),
            ("{\"openapi\":\"3.1.0\"}", "no `paths`"),
            (paths("{\"/a\":{\"$ref\":\"other.json#/a\"}}"), "out of the document"),
            (paths("{\"/a\":{\"$ref\":\"https://elsewhere.example/a\"}}"), "out of the document"),
            (paths("{\"/a\":{\"$ref\":\"#/nothing/~1a\"}}"), "leads to nothing"),
            (paths("{\"/a\":{\"$ref\":\"#/paths/~1b\"},\"/b\":{\"$ref\":\"#/paths/~1a\"}}"), "in a circle"),
            (paths("{\"/a/{b}\":{\"get\":{\"responses\":{}}}}"), "no parameter says"),
            (paths("{\"/a\":{\"get\":{\"parameters\":[{\"in\":\"query\"}]}}}"), "no `name`"),
            (paths("{\"/a\":{\"get\":7}}"), "no object"),
            (
                "{\"openapi\":\"3.0.3\",\"components\":{\"schemas\":{\"A\":{\"allOf\":[{\"$ref\":\"#/components/schemas/A\"}]}}},"
                    + "\"paths\":{\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{\"schema\":"
                    + "{\"$ref\":\"#/components/schemas/A\"}}}}}}}}", "`allOf` goes in a circle"
            ),
        ]
        for (text, words) in cases {
            let problem = #expect(throws: OpenAPIProblem.self, "\(text)") { try read(text) }
            #expect(problem?.description.contains(words) == true, "\(text): \(problem?.description ?? "")")
        }
        // Nobody knows where it is served.
        let homeless = try read(paths("{}"))
        #expect(throws: OpenAPIProblem.self) { try homeless.declaration() }
        #expect(throws: OpenAPIProblem.self) { try homeless.declaration(at: "http://shop.example") }
        #expect(try homeless.declaration(at: "https://shop.example").hasSuffix("tools: []\n"))
    }
}
