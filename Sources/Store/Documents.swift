import Foundation
import GRDB
import Resolution
import Synchronization

/// A domain value as it is stored: JSON with sorted keys, so that equal values are equal bytes.
func document(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func value<T: Decodable>(_ type: T.Type, of document: String) throws -> T {
    do {
        return try JSONDecoder().decode(type, from: Data(document.utf8))
    } catch {
        throw LedgerError.unreadable("\(type)")
    }
}

func value<T: Decodable>(_ type: T.Type, optional document: String?) throws -> T? {
    try document.map { try value(type, of: $0) as T }
}

/// A moment as it is stored: milliseconds since 1970, rounded.
func stored(_ date: Date) -> Int64 { Int64((date.timeIntervalSince1970 * 1000).rounded()) }

func stored(optional date: Date?) -> Int64? { date.map { stored($0) } }

func moment(_ stored: Int64) -> Date { Date(timeIntervalSince1970: Double(stored) / 1000) }

func moment(_ stored: Int64?) -> Date? { stored.map { moment($0) } }

/// `?, ?, ?`: as many as there are values.
func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }

/// Modes of a mailbox stand in each of its letters, and are the same in nearly all: they are read once.
enum KnownModes {
    private static let known = Mutex<[String: ModePolicy]>([:])

    static func modes(of document: String) throws -> ModePolicy {
        if let modes = known.withLock({ $0[document] }) { return modes }
        let modes = try value(ModePolicy.self, of: document)
        known.withLock { known in
            if known.count >= 1_000 { known = [:] }
            known[document] = modes
        }
        return modes
    }
}
