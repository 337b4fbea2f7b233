import Foundation
import Mail
import Testing

/// Programs get no answer, people do: figures over letters written by hand in many languages and encodings.
struct MachineOrPersonTests {
    private let own: OwnIdentity

    init() throws {
        own = OwnIdentity(addresses: [try #require(EmailAddress("help@lumen.example"))], authenticationServer: nil)
    }

    private static let machines = WrittenLetter.all("machines")
    private static let people = WrittenLetter.all("people")

    private func screened(_ letter: WrittenLetter) -> Screening { screen(parse(letter.bytes), as: own) }

    @Test func `there are hundreds of each, in many languages, scripts and encodings`() {
        #expect(Self.machines.count >= 300)
        #expect(Self.people.count >= 300)
        #expect(Set(Self.machines.map(\.language)).count >= 25)
        #expect(Set(Self.people.map(\.language)).count >= 25)
        #expect(Set(Self.machines.map(\.notation)).count >= 20)
        #expect(Set((Self.machines + Self.people).map { $0.subject + $0.body }).count >= 600)
        for letter in Self.machines + Self.people where letter.headers.isEmpty {
            let message = parse(letter.bytes)
            #expect(message.text.collapsed == letter.body.collapsed, "\(letter)")
            #expect(message.subject == letter.subject, "\(letter)")
        }
    }

    @Test func `no program is answered, and hardly a person is silenced`() {
        let answered = Self.machines.filter { screened($0).policy == .allowed }
        let unheard = Self.people.filter { screened($0).policy == .none }
        let handed = Self.people.filter { screened($0).policy == .humanOnly }
        for letter in answered { print("answered: \(letter)") }
        for letter in unheard { print("silenced: \(letter) \(screened(letter).signs)") }
        for letter in handed { print("handed: \(letter) \(screened(letter).signs)") }
        let found = Self.machines.count - answered.count
        let wrong = unheard.count + handed.count
        print(
            "machines \(Self.machines.count), answered \(answered.count); people \(Self.people.count), "
                + "silenced \(unheard.count), to a person first \(handed.count); "
                + "precision \(percent(found, found + wrong)), recall \(percent(found, Self.machines.count))")
        #expect(answered.map(\.description) == [])
        #expect(unheard.count * 100 <= Self.people.count, "\(unheard)")
    }

    private func percent(_ part: Int, _ whole: Int) -> String {
        String(format: "%.1f %%", 100 * Double(part) / Double(max(whole, 1)))
    }
}
