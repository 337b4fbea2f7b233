import Foundation
import Resolution
import Testing

@testable import Store

/// Letters that are written to a file while they arrive.
struct LetterFileTests {
    private static func written(_ bytes: [UInt8], in folder: String) throws -> LetterFile {
        let file = try LetterFile(in: folder)
        for start in stride(from: 0, to: bytes.count, by: 70_000) {
            try bytes[start..<min(start + 70_000, bytes.count)].withUnsafeBytes { try file.append($0) }
        }
        return file
    }

    private static func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private static let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    @Test func `a letter in a file is kept under its hash, once`() async throws {
        let fixture = try LedgerFixture()
        let place = fixture.ledger.arrivingFolder
        for uid in [UInt32(1), 2] {
            var admission = fixture.admission("", uid: uid)
            let file = try Self.written(Self.bytes, in: place)
            #expect(file.size == Self.bytes.count && file.sha256 == sha256(Self.bytes))
            let mode = try FileManager.default.attributesOfItem(atPath: place + "/" + Self.names(place)[0])
            #expect(mode[.posixPermissions] as? Int == 0o600)
            admission.content = .file(file)
            admission.size = file.size
            let new = try await fixture.admit([admission])
            #expect(new.count == (uid == 1 ? 1 : 0), "the same bytes are the same letter")
            if let id = new.first {
                let again = try await fixture.admit([admission])
                #expect(again.isEmpty, "what was kept may be handed in again")
                #expect(try await fixture.ledger.bytes(of: id) == Self.bytes)
            }
        }
        // The object goes when the last task that wrote it lets go of it.
        for _ in 0..<200 where !Self.names(place).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        #expect(Self.names(place).isEmpty, "what was not needed went with its object")
        #expect(Self.names(fixture.folder + "/raw") == [sha256(Self.bytes)])
        try await fixture.close()
    }

    @Test func `what nobody keeps goes, also what a process left behind`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("arriving-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            let file = try Self.written(Self.bytes, in: folder)
            #expect(try file.read() == Self.bytes)
            #expect(Self.names(folder).count == 1)
        }
        #expect(Self.names(folder).isEmpty)
        try Data().write(to: URL(fileURLWithPath: folder + "/x.arriving"))
        try Data().write(to: URL(fileURLWithPath: folder + "/other"))
        LetterFile.sweep(folder)
        #expect(Self.names(folder) == ["other"])
    }
}
