import Configuration
import Models
import Prompting
import Resolution

extension ModelSettings {
    /// What may be asked, and what it may cost, in one line.
    var told: String {
        let asked = ModelTask.allCases.compactMap { task in
            tasks[task].map { "\(task.rawValue) asks \($0.joined(separator: ", then "))" }
        }
        return (asked + [bound, masks ? "personal data as tokens" : "personal data as they stand"])
            .joined(separator: "; ")
    }

    private var bound: String {
        var days: [String: Int] = [:]
        for server in servers {
            if let price = server.price { days[price.currency, default: 0] += server.mostPerDay ?? 0 }
        }
        let amounts = days.sorted { $0.key < $1.key }.map { "\(Money(minor: $0.value, currency: $0.key))" }
        guard !amounts.isEmpty else { return "nothing is paid" }
        return "at most \(amounts.joined(separator: " and ")) a day" + (mostPerCase.map { ", \($0) a case" } ?? "")
    }
}
