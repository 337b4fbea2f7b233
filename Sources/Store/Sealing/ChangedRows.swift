import GRDB
import Synchronization

/// Notes which sealed rows the transaction under way has changed. What a savepoint takes back is not among them.
final class ChangedRows: TransactionObserver, Sendable {
    private let places = Mutex<[SealedPlace: SealEntry.Kind]>([:])
    private static let columns = Dictionary(
        uniqueKeysWithValues: SealedTable.all.map { ($0.name, Set($0.columns + [$0.key])) })

    /// In the order of tables and numbers, so that equal transactions make equal seals.
    func take() -> [(place: SealedPlace, kind: SealEntry.Kind)] {
        places.withLock { places in
            defer { places = [:] }
            return places.sorted { ($0.key.code, $0.key.id) < ($1.key.code, $1.key.id) }.map { ($0.key, $0.value) }
        }
    }

    func noteErased(_ place: SealedPlace) { places.withLock { $0[place] = .erased } }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool {
        switch eventKind {
        case .insert(let table), .delete(let table): Self.columns[table] != nil
        case .update(let table, let changed): Self.columns[table].map { !$0.isDisjoint(with: changed) } ?? false
        }
    }

    func databaseDidChange(with event: DatabaseEvent) {
        guard let table = SealedTable.byName[event.tableName] else { return }
        let place = SealedPlace(code: table.code, id: event.rowID)
        places.withLock { places in
            if places[place] == nil { places[place] = .written }
        }
    }

    func databaseDidCommit(_ db: Database) { places.withLock { $0 = [:] } }
    func databaseDidRollback(_ db: Database) { places.withLock { $0 = [:] } }
}
