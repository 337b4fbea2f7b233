/// Which tickets of web forms belong to a mailbox, by numbers of the account. What is named must all fit.
package struct ZendeskForms: Sendable, Equatable {
    /// Ticket forms; empty: any.
    package var forms: Set<Int>
    /// Empty: any.
    package var brands: Set<Int>
    /// Empty: any. A ticket without a group is in none.
    package var groups: Set<Int>

    package init(forms: Set<Int> = [], brands: Set<Int> = [], groups: Set<Int> = []) {
        self.forms = forms
        self.brands = brands
        self.groups = groups
    }

    /// False where nothing is named: all tickets of an account are nobody's wish.
    func takes(_ ticket: ZendeskTicket) -> Bool {
        guard !forms.isEmpty || !brands.isEmpty || !groups.isEmpty else { return false }
        return [(forms, ticket.form), (brands, ticket.brand), (groups, ticket.group)].allSatisfy { named, number in
            named.isEmpty || number.map(named.contains) ?? false
        }
    }
}
