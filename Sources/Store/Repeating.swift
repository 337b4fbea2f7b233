import Foundation
import GRDB
import Mail
import Resolution
import Understanding

// Whether a customer wants what their words are taken for: read again in the letters that came and the mails that went out.
extension Weighing {
    /// How far the values that a proposal takes from the customer's words are known to be what they want: all of them.
    ///
    /// - Parameter isProven: a code that was sent for exactly this action came back.
    func wording(of intent: Intent, isProven: Bool) throws -> Wording {
        let handles = intent.proposal.wordings
        guard !handles.isEmpty, let run = runs.first(where: { $0.id == intent.run }) else { return .nowhere }
        for handle in handles {
            guard let value = run.collected[handle.name], let words = try words(of: value),
                run.isWanted(handle, by: intent.proposal, in: words, utcOffset: utcOffset)
            else { return .nowhere }
        }
        let isRepeated = try isProven || isRepeated(handles, run.tellings(by: intent.proposal), in: run)
        return isRepeated ? .repeated : .said
    }

    /// Whether exactly this was repeated in a mail that went out, and a later letter says yes.
    ///
    /// - Parameter tellings: the values in the words that one mail must tell them by, each list one after the other.
    private func isRepeated(_ handles: [Handle], _ tellings: [[Collected]], in run: Run) throws -> Bool {
        guard let repetition = run.repetition, let answer = repetition.answer,
            handles.allSatisfy({ handle in
                guard let told = repetition.values[handle.name], let value = run.collected[handle.name]?.value else {
                    return false
                }
                return told.utf8.elementsEqual(value.utf8)
            }),
            let yes = try words(of: answer),
            [file.language, nil].contains(where: { ExplicitAnswer(read: yes, language: $0)?.isYes == true })
        else { return false }
        let mails = try Data.fetchCursor(
            db.cachedStatement(
                sql: """
                    select bytes from effect join frozen_mail on frozen_mail.id = effect.mail_id
                    where effect.case_id = ? and kind in ('smtp.send', 'helpdesk.reply') and recipient = 'customer'
                        and state = 'done' and planned >= ? and letter_id < ?
                    order by effect.id desc limit 8
                    """), arguments: [number, stored(repetition.asked), answer.message])
        while let bytes = try mails.next() {
            let text = parse(Array(bytes)).visible
            if tellings.allSatisfy({ $0.areTold(in: text, utcOffset: utcOffset) }) { return true }
        }
        return false
    }

    /// The words that a value was taken from: the whole letter where no place in it is kept. Nil unless the customer wrote it
    /// in this case, from the address that is on file.
    private func words(of value: Collected) throws -> String? {
        guard 0 <= value.start, value.start <= value.end, let customer = file.customer else { return nil }
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    select message from letter where id = ? and case_id = ? and sender = ?
                        and json_extract(principal, '$.level') >= ?
                    """), arguments: [value.message, number, customer.normalized, Level.l2.rawValue])
        guard let row, let message = try Letter.message(in: row["message"]) else { return nil }
        guard value.start < value.end else { return value.end == 0 ? message.visible : nil }
        let scalars = message.visible.unicodeScalars
        guard value.end <= scalars.count else { return nil }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars.dropFirst(value.start).prefix(value.end - value.start))
        return String(words)
    }

    private func utcOffset(_ moment: Date) -> Int {
        TimeZone(identifier: policy.calendar.zone)?.secondsFromGMT(for: moment) ?? 0
    }
}
