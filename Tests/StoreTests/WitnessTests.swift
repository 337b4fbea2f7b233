import Foundation
import Testing

@testable import Store

struct WitnessTests {
    /// As for want of descriptors: a copy from yesterday is told by what the witness says, not by its silence.
    @Test func `a witness that cannot be read just now puts nothing in doubt`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("witness-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/replyd.sqlite"
        try Ledger(path: path).close()
        let witness = Witness(of: path).path
        try FileManager.default.moveItem(atPath: witness, toPath: witness + ".kept")
        // Leads to itself: it is there, and no system call can open it.
        try FileManager.default.createSymbolicLink(atPath: witness, withDestinationPath: witness)
        #expect(throws: LedgerError.self) { try Ledger(path: path) }
        try FileManager.default.removeItem(atPath: witness)
        try FileManager.default.moveItem(atPath: witness + ".kept", toPath: witness)
        let ledger = try Ledger(path: path)
        #expect(ledger.doubts.isEmpty)
        try ledger.close()
    }
}
