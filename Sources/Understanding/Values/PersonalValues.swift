/// What in a text tells who somebody is, where they live and how they pay, for whoever hides it: the whole text is searched, also
/// what stands between quotation marks.
///
/// Places are in Unicode scalars, each list in order. Those of different lists may overlap: an address holds its postcode.
package struct PersonalValues: Sendable {
    /// Numbers of cards and accounts.
    package let payments: [Range<Int>]
    /// Every postal address, whatever it is called.
    package let addresses: [Mention]
    package let entities: [Reading.Entity]

    /// - Parameter language: ISO 639-1; nil: the one that the text shows.
    package init(in scalars: [Unicode.Scalar], language: String? = nil) {
        let words = Word.all(in: scalars)
        let told = language ?? LanguageProfile.language(of: scalars, words: words)
        payments = PaymentNumbers.ranges(in: scalars)
        addresses = PostalAddresses(Utterance(scanner: Scanner(scalars, words: words), language: told)).mentions
        entities = Entities.all(in: scalars, words: words, language: told)
    }
}
