import JSON
import Testing

@testable import Integrations

struct ZendeskTicketTests {
    @Test func `a ticket without its list of tags is none, for an empty list would give the case back`() {
        func ticket(_ more: String) -> ZendeskTicket? {
            ZendeskTicket(JSONValue(Array(#"{"id":7,"updated_at":"2026-11-27T00:00:00Z"\#(more)}"#.utf8)))
        }
        #expect(ticket(#","tags":["vip","ai_handover"]"#)?.tags == ["vip", "ai_handover"])
        #expect(ticket(#","tags":[]"#)?.tags == [])
        #expect(ticket(#","status":"deleted""#)?.tags == [])
        for wrong in ["", #","tags":null"#, #","tags":"ai_handover""#, #","tags":{}"#] { #expect(ticket(wrong) == nil) }
    }
}
