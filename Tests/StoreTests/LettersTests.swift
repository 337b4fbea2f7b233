import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

struct LettersTests {
    @Test func `a letter and the cursor are stored together, bytes unchanged`() async throws {
        try await withLedger { fixture in
            let bytes: [UInt8] = [0, 255, 13, 10, 0x80]
            var letter = fixture.admission("")
            letter.content = .bytes(bytes)
            let ids = try await fixture.admit([letter])
            #expect(try await fixture.ledger.bytes(of: ids[0]) == bytes)
            let cursor = try #require(try await fixture.ledger.cursor(mailbox: "shop", folder: "INBOX"))
            #expect(cursor == FolderCursor(uidValidity: 7, lastUID: 1, lastDate: fixture.now, draftsOnly: false))
        }
    }

    @Test func `what a source besides IMAP gives again is taken once, and its place is kept with it`() async throws {
        try await withLedger { fixture in
            #expect(try await fixture.ledger.place(mailbox: "shop", folder: "tickets") == nil)
            var one = fixture.admission("one", uid: 4, uidValidity: 1_024)
            one.conversation = "35436"
            var two = fixture.admission("two", uid: 5, uidValidity: 1_024)
            two.conversation = "35437"
            func admit(_ letters: [Admission], _ place: String) async throws -> [Int64] {
                try await fixture.ledger.admit(letters, place: place, mailbox: "shop", folder: "tickets")
            }
            let first = try await admit([one], "7 7 -")
            // As after a crash of whoever asked: the same look, and more.
            let second = try await admit([one, two], "7 9 abc")
            #expect((first.count, second.count) == (1, 1))
            #expect(try await fixture.ledger.place(mailbox: "shop", folder: "tickets") == "7 9 abc")
            #expect(try await fixture.ledger.place(mailbox: "shop", folder: "INBOX") == nil)
            try fixture.reopen()
            #expect(try await fixture.ledger.letter(second[0])?.conversation == "35437")
            #expect(try await fixture.ledger.place(mailbox: "shop", folder: "tickets") == "7 9 abc")
            // Nothing new moves it on, too.
            #expect(try await admit([], "7 9 def").isEmpty)
            #expect(try await fixture.ledger.place(mailbox: "shop", folder: "tickets") == "7 9 def")
        }
    }

    @Test(arguments: [Ledger.largestInRow - 1, Ledger.largestInRow, Ledger.largestInRow + 1])
    func `a large letter lies in a file named by its hash`(size: Int) async throws {
        try await withLedger { fixture in
            let text = String(repeating: "a", count: size)
            let ids = try await fixture.admit([fixture.admission(text)])
            #expect(try await fixture.ledger.bytes(of: ids[0]).count == size)
            let letter = try #require(try await fixture.ledger.letter(ids[0]))
            let isFile = FileManager.default.fileExists(atPath: fixture.folder + "/raw/" + letter.sha256)
            #expect(isFile == (size > Ledger.largestInRow))
        }
    }

    @Test func `a letter fetched twice is admitted once`() async throws {
        try await withLedger { fixture in
            let letter = fixture.admission("one", uid: 4)
            let first = try await fixture.admit([letter])
            let again = try await fixture.admit([letter])
            let copy = try await fixture.admit([fixture.admission("one", uid: 9)])
            #expect((first.count, again.count, copy.count) == (1, 0, 0))
        }
    }

    @Test func `a new UIDVALIDITY does not admit a known letter again, and moves it`() async throws {
        try await withLedger { fixture in
            let first = try await fixture.admit([fixture.admission("one", uid: 4), fixture.admission("two", uid: 5)])
            let again = [
                fixture.admission("two", uid: 1, uidValidity: 8), fixture.admission("one", uid: 2, uidValidity: 8),
                fixture.admission("three", uid: 3, uidValidity: 8, draftsOnly: true),
            ]
            let new = try await fixture.admit(again, draftsOnly: true)
            #expect(new.count == 1)
            let moved = try #require(try await fixture.ledger.letter(first[0]))
            #expect(moved.uid == 2 && moved.uidValidity == 8)
            #expect(try await fixture.ledger.status(of: "shop").draftsOnly)
        }
    }

    @Test func `the same Message-ID with other bytes is another letter, and no reason to join`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "same@post.test")
            let two = try await fixture.receive(id: "same@post.test")
            #expect(one.letter != two.letter)
            #expect(one.case != two.case)
            let trail = try await fixture.ledger.trail(two.case)
            #expect(trail.contains { $0.step == "message_id" })
        }
    }

    @Test func `a cursor never goes back, and only the operator ends drafts only`() async throws {
        try await withLedger { fixture in
            let ledger = fixture.ledger
            func set(_ validity: UInt32, _ uid: UInt32, _ draftsOnly: Bool) async throws -> FolderCursor? {
                try await ledger.setCursor(
                    FolderCursor(uidValidity: validity, lastUID: uid, lastDate: nil, draftsOnly: draftsOnly),
                    mailbox: "shop", folder: "INBOX")
                return try await ledger.cursor(mailbox: "shop", folder: "INBOX")
            }
            #expect(try await set(1, 10, false)?.lastUID == 10)
            #expect(try await set(1, 5, false)?.lastUID == 10)
            #expect(try await set(2, 3, true)?.lastUID == 3)
            #expect(try await set(2, 4, false)?.draftsOnly == true)
            try await ledger.confirm(mailbox: "shop")
            #expect(try await set(2, 6, true)?.draftsOnly == false)
        }
    }

    @Test func `what ends without a case says why`() async throws {
        try await withLedger { fixture in
            let ids = try await fixture.admit([fixture.admission("one"), fixture.admission("two")])
            var message = Message()
            message.messageID = "list@post.test"
            _ = try await fixture.ledger.finishIntake(
                ids[0],
                .ignored(message: message, screening: Screening(kind: .list, policy: .none, signs: []), why: "N3"),
                now: fixture.now)
            #expect(try await fixture.ledger.letters(in: .ignored, limit: 5).map(\.reason) == ["N3"])
            #expect(try await fixture.ledger.trail("list@post.test").map(\.detail) == ["N3"])
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
        }
    }

    @Test func `what cannot be read is a case of nobody, and a person's to look at`() async throws {
        try await withLedger { fixture in
            let ids = try await fixture.admit([fixture.admission("one")])
            let id = try await fixture.ledger.finishIntake(ids[0], .quarantined(why: "it stopped us"), now: fixture.now)
            let work = try #require(
                try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now))
            #expect(work.state.id == id && work.state.customer == nil && work.state.principal.level == .l0)
            #expect(work.letter?.reason == "it stopped us" && work.letter?.message == nil)
            #expect(try await fixture.ledger.status(of: "shop").quarantined == 1)
            #expect(try await fixture.ledger.violations() == [])
        }
    }

    @Test func `an intake finished twice gives the same case`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let again = try await fixture.ledger.finishIntake(
                one.letter, .quarantined(why: "again"), now: fixture.now)
            #expect(again == one.case)
        }
    }
}
