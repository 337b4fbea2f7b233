package import Foundation
import GRDB

/// One lane of one mailbox.
package struct LanePlace: Hashable, Sendable {
    package var mailbox: String
    package var lane: Lane

    package init(mailbox: String, lane: Lane) {
        self.mailbox = mailbox
        self.lane = lane
    }
}

extension Ledger {
    /// Lanes with an effect that may start now.
    package func placesWithWork(now: Date) async throws -> [LanePlace] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    select distinct mailbox, lane from effect indexed by effect_planned
                    where state = 'planned' and (retry_at is null or retry_at <= ?)
                        and (lane = 'imap' or recipient = 'staff'
                            or not exists (select 1 from mailbox where name = effect.mailbox and is_paused))
                    """, arguments: [stored(now)]
            ).compactMap { row in
                Lane(rawValue: row["lane"]).map { LanePlace(mailbox: row["mailbox"], lane: $0) }
            }
        }
    }
}
