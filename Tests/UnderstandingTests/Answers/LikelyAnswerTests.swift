import Testing
import Understanding

/// Answers in words that no rule knows; what limits a yes still does.
@Suite struct LikelyAnswerTests {
    @Test(arguments: [
        ("en", "Looks right to me, go on then"), ("en", "By all means do that"),
        ("de", "Das bestätige ich hiermit gern"),
        ("fr", "Cela me convient tout à fait, procédez"), ("es", "Conforme, pueden hacerlo así"),
        ("it", "Confermo tutto, procedete pure"), ("nl", "Het klopt helemaal, u mag het zo doen"),
        ("de", "Draußen stürmt es gerade fürchterlich. Ja gern."),
    ])
    func `a plain yes in unusual words is one`(_ language: String, _ text: String) {
        #expect(ExplicitAnswer(read: text, language: language)?.isYes == true)
    }

    @Test(arguments: [
        ("en", "yes but to my office"), ("en", "yes?"), ("en", "please make sure it arrives"),
        ("en", "Looks right, but only if it is free"), ("en", "Go on, unless it ships today"),
        ("de", "Ja, aber nicht heute"), ("de", "Das passt mir so nicht"), ("fr", "Cela me convient si c'est gratuit"),
        ("es", "Conforme, pero solo una"), ("it", "Procedete pure, tranne la seconda"),
        ("nl", "Ziet er goed uit, behalve het adres"), ("en", "Looks right to me, make it 3 of them"),
        ("en", "Where is my order?"), ("en", "The lamp is broken, I want my money back"), ("en", "@"), ("en", ""),
    ])
    func `what limits it, asks, or says something else is no yes`(_ language: String, _ text: String) {
        #expect(ExplicitAnswer(read: text, language: language)?.isYes != true)
    }
}
