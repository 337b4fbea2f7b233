import Foundation
import Testing

@testable import Daemon

/// What a model may cost in a day is counted from when the day began, also by a program that starts a minute later.
@Suite struct DayTests {
    /// 28 November 2026, 0:00 UTC.
    private static let midnight = 1_795_824_000.0

    @Test(arguments: [1.0, 60, 720, 899, 901, 3_600, 50_000, 86_399])
    func `a day begins at its first second`(seconds: Double) {
        for offset in [0, 3_600, -18_000, 20_700] {
            let begin = Self.midnight - Double(offset)
            let day = { (date: Date) in
                Int(((date.timeIntervalSince1970 + Double(offset)) / 86_400).rounded(.down))
            }
            let found = beginning(ofDayOf: Date(timeIntervalSince1970: begin + seconds), by: day).timeIntervalSince1970
            #expect(found < begin && begin - found <= 1, "\(seconds) s after midnight: \(found - begin)")
        }
    }
}
