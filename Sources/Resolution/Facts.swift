package import struct Foundation.Date

/// A proven value: read from a shop, a receipt, an article, or from the author's own words by deterministic code.
package enum Value: Codable, Sendable, Equatable {
    case text(String)
    case number(Int)
    case money(Money)
    case date(Date)
    /// A date with its time of day: an appointment.
    case moment(Date)
    case flag(Bool)
    case list([String])
    case moments([Date])
    /// Things that each have facts of their own, by names that stand for them inside of a section.
    case rows([Facts])
}

/// Facts of a run by dotted name (`order.item.price`): what conditions test and templates may state.
///
/// Everything in it may be read by the case's own customer.
package struct Facts: Codable, Sendable, Equatable {
    package private(set) var values: [String: Value]

    package init(_ values: [String: Value] = [:]) {
        self.values = values
    }

    package subscript(name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Later facts win.
    package mutating func merge(_ other: Facts) {
        values.merge(other.values) { _, new in new }
    }
}
