import Foundation
import Loopback
import Testing

@testable import Daemon

struct DoctorTests {
    @Test func `the doctor looks at a mailbox from end to end and changes nothing`() async throws {
        let world = try await World.make()
        let early = try await world.replyd(["doctor"])
        #expect(early.status == 0, "\(early.output)\(early.errors)")
        for words in [
            "IMAP: logged in", "SMTP: logged in", "the certificate of 127.0.0.1 holds", "INBOX is there",
            "SMTP: the server takes",
        ] {
            #expect(early.output.contains("ok  lumen: ") && early.output.contains(words), "\(words): \(early.output)")
        }
        #expect(early.output.contains("drafts: Drafts, found by its use or name"), "\(early.output)")
        try world.write(from: Shop.ada, subject: "Parcel", "Hello")
        #expect(try await world.awaitInbox(of: World.mailbox).count == 1)
        let seen = try await world.replyd(["doctor", "lumen", "--json"])
        #expect(seen.status == 0, "\(seen.output)")
        #expect(seen.output.contains("1 of the newest 1 messages have Authentication-Results of"), "\(seen.output)")
        for line in seen.output.split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?["check"] is String && object?.keys.contains("remedy") == true)
        }

        try Data("wrong\n".utf8).write(to: URL(fileURLWithPath: world.credentials + "/lumen-password"))
        let refused = try await world.replyd(["doctor"])
        #expect(refused.status == 4, "\(refused.errors)")
        #expect(refused.output.contains("problem  lumen: ") && refused.output.contains("AUTHENTICATIONFAILED"))
        #expect(refused.output.contains("535") && !refused.output.contains("wrong\n"))
        try FileManager.default.removeItem(atPath: world.credentials + "/lumen-password")
        let missing = try await world.replyd(["doctor"])
        #expect(missing.status == 2 && missing.output.contains("there is no such file"), "\(missing.output)")
        try await world.destroy()
    }

    @Test func `a command that finds a mistake at once ends with its code every time`() async throws {
        let world = try await World.make()
        try FileManager.default.removeItem(atPath: world.credentials + "/lumen-password")
        for _ in 1...40 { #expect(try await world.replyd(["doctor"]).status == 2) }
        try await world.destroy()
    }

    @Test func `what a server cannot do is said with what it means`() async throws {
        let peer = try ScriptedSMTP(.smallSize)
        let world = try await World.make(smtpPort: peer.port)
        let report = try await world.replyd(["doctor"])
        #expect(report.output.contains("takes messages up to 0 KB"), "\(report.output)")
        #expect(report.output.contains("has no SMTPUTF8"), "\(report.output)")
        try await world.destroy()
        peer.stop()
    }

    @Test func `the id of a verdict is read in any writing`() {
        let header = """
            Authentication-Results: mx.Shop.test; dmarc=pass\r
            AUTHENTICATION-RESULTS:\t"other.test" 1; spf=none\r
             folded; dkim=pass\r
            Subject: Authentication-Results: no.test\r
            Authentication-Results:\r
            """
        #expect(MailboxDoctor.servers(in: Array(header.utf8)) == ["mx.shop.test", "other.test"])
    }
}
