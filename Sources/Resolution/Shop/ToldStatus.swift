/// Whether words say that what they are about has arrived, or is still to be sent: "the boots I received", "my pending order".
enum ToldStatus {
    case pending, received

    /// Nil where they say neither, or both.
    init?(in text: String) {
        let all = TitleWords(text).all
        let isPending = all.contains(where: Self.pendingWords.contains)
        let isReceived = all.indices.contains { place in
            guard Self.receivedWords.contains(all[place]) else { return false }
            // "I have not received it yet", "when will it be delivered?"
            return !all[max(0, place - 3)..<place].contains(where: Self.negations.contains)
                && !all[max(0, place - 6)..<place].contains(where: Self.future.contains)
                && !all[(place + 1)...].prefix(2).contains(where: Self.future.contains)
        }
        guard isPending != isReceived else { return nil }
        self = isPending ? .pending : .received
    }

    func fits(_ status: Order.Status) -> Bool {
        switch self {
        case .pending: status == .paid || status == .placed
        case .received: status == .delivered
        }
    }

    private static let pendingWords = words(
        """
        pending unshipped unsent undispatched offene offenen ausstehende ausstehenden pendiente pendientes openstaande \
        lopende
        """)
    private static let receivedWords = words(
        """
        received delivered arrived erhalten bekommen geliefert angekommen geliefertes reçu reçue reçus livré livrée recibí \
        recibido recibida entregado entregada ricevuto ricevuta consegnato consegnata ontvangen geleverd bezorgd
        """)
    private static let negations = words(
        "not never haven't hasn't t yet nicht noch nie pas jamais no nunca non mai niet nooit before until")

    /// What is told of with these is still to come.
    private static let future = words(
        """
        will be when should supposed expect expected expecting wird werden wann soll sollte sera serait doit quand será \
        cuándo debe debería sarà quando deve dovrebbe wordt worden wanneer zal zou moet
        """)

    private static func words(_ list: String) -> Set<[UInt8]> { Set(TitleWords(list).all) }
}
