import Foundation

extension JSONValue {
    /// A whole number.
    package static func whole(_ number: Int) -> JSONValue { .number(Decimal(number)) }

    /// A number that is given in hundredths, exactly.
    package static func hundredths(_ number: Int) -> JSONValue { .number(Decimal(number) / 100) }
}
