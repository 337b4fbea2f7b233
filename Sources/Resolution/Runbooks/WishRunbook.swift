/// The runbook that resolves a wish: the first one, in the order given, that names its intent.
package func wishRunbook(for intent: String, among runbooks: [Runbook]) -> Runbook? {
    runbooks.first { runbook in runbook.when.categories.contains { $0.utf8.elementsEqual(intent.utf8) } }
}
