import Foundation
import Testing

@testable import Transport

/// How names, dates, sets and flags are written in IMAP.
struct NotationTests {
    @Test(arguments: [
        ("Drafts", "Drafts"), ("Entwürfe", "Entw&APw-rfe"), ("A & B", "A &- B"), ("日本語", "&ZeVnLIqe-"),
        ("Ü/ö", "&ANw-/&APY-"), ("🛋", "&2D3eyw-"), ("", ""),
    ])
    func `names of folders in modified UTF-7`(name: String, wire: String) {
        #expect(String(decoding: ModifiedUTF7.encode(name), as: UTF8.self) == wire)
        #expect(ModifiedUTF7.decode(Array(wire.utf8)) == name)
    }

    @Test(arguments: ["&", "a&b", "&!!-"])
    func `a name that is no valid encoding is shown as it is`(wire: String) {
        #expect(ModifiedUTF7.decode(Array(wire.utf8)) == wire)
    }

    @Test(arguments: [
        ("17-Jul-1996 02:44:25 -0700", 837_596_665.0), (" 1-Jan-1970 00:00:00 +0000", 0),
        ("29-Feb-2024 23:59:59 +1400", 1_709_200_799), ("1-mar-2000 00:00:00 +0000", 951_868_800),
        ("31-Dec-1969 23:59:59 +0000", -1),
    ])
    func `dates of arrival`(text: String, seconds: Double) {
        #expect(InternalDate.date(Array(text.utf8))?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: ["", "17-Jul-1996", "32-Jul-1996 02:44:25 -0700", "17-Xyz-1996 02:44:25 -0700", "a b c"])
    func `what is no date of arrival`(text: String) {
        #expect(InternalDate.date(Array(text.utf8)) == nil)
    }

    @Test func `dates are written as they are read`() {
        for day in stride(from: -40_000, to: 80_000, by: 37) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400 + 12_345)
            #expect(InternalDate.date(Array(InternalDate.text(date).utf8)) == date)
        }
        #expect(InternalDate.day(Date(timeIntervalSince1970: 951_782_400)) == "29-Feb-2000")
    }

    @Test func `sets of UIDs`() {
        #expect(UIDSet.text([1, 2, 3, 7, 9, 10]) == "1:3,7,9:10")
        #expect(UIDSet.text([UInt32.max - 1, UInt32.max]) == "4294967294:4294967295")
        #expect(UIDSet.uids(Array("1:3,7,10:9".utf8)) == [1, 2, 3, 7, 9, 10])
        for hostile in ["1:4294967295", "", "1:", "1:2:3", "*", "4294967296", "-1"] {
            #expect(UIDSet.uids(Array(hostile.utf8)) == nil)
        }
    }

    @Test func `no argument becomes a command`() throws {
        #expect(try CommandText.folder("a\"b\\c") == "\"a\\\"b\\\\c\"")
        #expect(try CommandText.flags(["\\Seen", "$ai_answered"]) == "(\\Seen $ai_answered)")
        // A line end leaves modified UTF-7 as letters.
        #expect(try CommandText.folder("a\r\nX9 LOGOUT") == "\"a&AA0ACg-X9 LOGOUT\"")
        for flag in ["", "\\", "a b", "a)", "a\r\nX9 LOGOUT", "ä", "\\Seen\\x"] {
            #expect(throws: CommandText.Unsendable.self) { try CommandText.flags([flag]) }
        }
        for field in ["a:", "a b", "", "a)\r\n"] {
            #expect(throws: CommandText.Unsendable.self) { try CommandText.fields([field]) }
        }
        #expect(throws: CommandText.Unsendable.self) { try CommandText.quoted(Array("x\r\ny".utf8)) }
    }

    @Test func `batches hold at most 200 messages and 4 MB, large messages go alone`() {
        let uids = Array(UInt32(1)...450)
        let small = Dictionary(uniqueKeysWithValues: uids.map { ($0, 1_000) })
        #expect(FetchBatch.plan(uids, sizes: small, largest: 9_999).map(\.uids.count) == [200, 200, 50])
        let sizes: [UInt32: Int] = [1: 3 << 20, 2: 2 << 20, 3: 30 << 20, 5: 9 << 20, 6: 10]
        #expect(
            FetchBatch.plan([1, 2, 3, 4, 5, 6], sizes: sizes, largest: 10 << 20).map {
                FetchBatch(uids: $0.uids, prefix: $0.prefix)
            } == [
                FetchBatch(uids: [1]), FetchBatch(uids: [2]), FetchBatch(uids: [3], prefix: 10 << 20),
                FetchBatch(uids: [5]), FetchBatch(uids: [6]),
            ])
    }

    @Test(
        arguments: [
            (["INBOX", "Sent", "Drafts"], "Sent"), (["INBOX", "INBOX/sent items"], "INBOX/sent items"),
            (["INBOX", "Gesendet", "Sent Messages"], "Sent Messages"), (["INBOX"], nil),
        ] as [([String], String?)])
    func `a folder is found by its usual name`(names: [String], found: String?) {
        let folders = names.map { Folder(name: $0, attributes: [], separator: "/") }
        #expect(Folder.find(.sent, in: folders) == found)
    }

    @Test func `a special use goes before a name, and what cannot be selected is passed over`() {
        let folders = [
            Folder(name: "Sent", attributes: [], separator: "/"),
            Folder(name: "Drafts", attributes: ["\\NOSELECT"], separator: "/"),
            Folder(name: "Raus", attributes: ["\\SENT"], separator: "/"),
        ]
        #expect(Folder.find(.sent, in: folders) == "Raus")
        #expect(Folder.find(.drafts, in: folders) == nil)
    }

    @Test func `what a server says is shown without addresses and line ends`() {
        #expect(ServerWords.shown("550 5.1.1 <kim@customer.test>:\r\n gone") == "550 5.1.1 <address> gone")
        #expect(ServerWords.shown(String(repeating: "word ", count: 1_000)).count <= 500)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.8.9.1", true), ("LOCALHOST", true), ("::1", true), ("127.0.0.1.evil.test", false),
        ("128.0.0.1", false), ("localhost.evil.test", false), ("127.0.0.999", false), ("", false),
    ])
    func `loopback addresses`(host: String, isLoopback: Bool) {
        #expect(Endpoint(host: host, port: 1, security: .plain).isLoopback == isLoopback)
    }

    @Test(
        arguments: [
            ("mail.test", "mail.test"), ("::1", "[::1]"), ("a/b", nil), ("u@h", nil), ("h:1", nil), ("h?x", nil),
            ("ü", nil),
        ] as [(String, String?)])
    func `a host cannot change the URL`(host: String, url: String?) {
        #expect(Endpoint(host: host, port: 1, security: .tls).urlHost == url)
    }

    @Test func `a secret is never printed`() {
        let account = Account.at()
        var dumped = ""
        dump(account, to: &dumped)
        for text in ["\(account)", String(reflecting: account), dumped] { #expect(!text.contains("sesame")) }
    }
}
