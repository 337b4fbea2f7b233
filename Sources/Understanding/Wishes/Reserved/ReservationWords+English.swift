extension ReservationWords {
    static let english = ReservationWords(
        deeds: """
            cancel*|annul*|revok*|rescind*|terminat*|unsubscrib*
            end|ending|ended|stop|stopping|stopped my|the|this|our|it
            call|calling|called off|it off
            withdraw*
            paus*|suspend*|resum*|reactivat*|restart*|renew*|extend*|prolong*
            refund*|reimburs*|compensat*|repay*|discount*|credit|voucher
            money|money's back
            pay|pays|paid|paying me ~1 back
            return|returns|returned|returning
            send|sending|sent|give|giving|gave|bring|bringing|take|taking|took ~5 back
            send|sending|sent back
            exchang*|replac*|swap*|substitut*
            resend*|reship*
            reschedul*|postpon*
            mov*|shift* ~3 appointment|booking|visit|slot
            new|fresh one
            appointment|booking ~3 moved|shifted
            address change
            chang*|updat*|modif* ~2 address|order|plan|subscription|email|appointment|size|colour|color
            """,
        negations: "not dont doesnt didnt no never wouldnt shouldnt wont isnt arent nobody neither nor",
        harmless: "only hesitate just received arrived able",
        restarts: "i we please so and but because since therefore hence id wed kindly can could would thus ill",
        wanting: "",
        requests: """
            please|pls|plz|kindly
            i|we ~2 want|wish|need|require|demand|expect|request|hope
            i|we ~1 would|'d like|love|appreciate|prefer
            id|wed ~1 like|love|appreciate|prefer|be
            i|we ~1 have|must|got to
            can|could|would|will|may you|i|we|someone|somebody|it|this|that|my|the
            how do|can|could|to i|we
            how to
            what do|must|should i|we ~2 to|do
            is it|there ~2 possible|way|chance
            want|need|wish|like|looking|trying|ready|decided to|a|my
            asking|ask|request|requesting for|a|to
            im|i'm|am|are|were|we're ~1 returning|cancelling|canceling|sending|exchanging|asking|requesting\
            |stopping|ending
            give|get|send|let|grant me|us
            time to
            so|then|and|just|simply|now|also|therefore|thus ~1 cancel|refund|return|replace|exchange|swap|stop\
            |end|pause|resume|renew
            i|we ~1 accept|take|choose|go
            how about
            may i ask
            notice of|to
            my money back
            put|take|let|lets us|it|a|credit|the|my|end|cancel|stop
            starting|start a
            voucher|credit|discount|refund|replacement ~6 is|would|will fine|ok|okay|enough|do|great|alright|all
            fine|happy|content|ok|okay with
            is|would all right
            how does a
            must|hereby|to withdraw
            needs|need to be
            help me
            think ~6 fair
            have|had to cancel
            writing|reaching ~1 to
            like a|to|my|the|this
            cancel|refund|return|replace|exchange|swap|stop|end|pause|resume|renew it|this|that|them|me|my\
            |everything|order|one|both
            due|owed|entitled
            swapped|crossed
            """,
        deniedProblems: """
            nothing|none|no ~3 broken|damaged|missing|wrong|defective|scratched|torn|faulty
            not|isnt|wasnt|arent|werent|aint ~1 broken|damaged|missing|defective|scratched|torn|faulty
            """,
        keeping: """
            keep|keeping it|them|this|that|both|everything|my|the|order|mine
            like|want|prefer|rather|decided|going to keep it|them|this|that|both|everything|my|the|order|mine
            rather|instead keep
            """,
        retractions: """
            leave it|everything|things|them|all as|like|alone
            leave ~4 exactly|as it|they
            sleep on it
            disregard|dissregard
            take back my|the ~2 request|cancellation|return|complaint
            leave it|everything|them|all ~2 is|are|was|were
            ignore|disregard|forget this|that|my ~1 mail|email|message|letter|request|last|previous|about
            ignore|disregard this|that
            never|nevermind mind
            nevermind
            false alarm
            withdraw|retract|cancel|ignore|forget|drop|disregard|dissregard ~2 cancellation|cancelation|request\
            |return
            stay|staying|remain|remaining subscribed|with|a|as|put
            is|its staying
            wait|hold with|off|on|fire
            just|merely curious
            out of curiosity
            in theory|principle|general
            generally|hypothetically speaking
            hypothetically
            undo|reverse|revoke|revert ~2 cancellation|cancelation|return|refund|change|pause
            want|need|keep|take|like ~3 after all
            do|need nothing
            no action ~2 needed|required|necessary
            nothing needs|has|is to ~1 done|do
            has|have|it|they ~1 turned|showed up
            was|is|has ~1 found
            been found
            changed my mind ~3 keep|stay
            it|that|this|this|everything|all is|was ~1 resolved|solved|sorted
            """,
        bargains: """
            discount reduction partial credit voucher off price compensation replace replacement rebate
            """,
        past: """
            i|we|you|they|he|she|somebody|someone|who|ive|weve|youve|theyve !get|be|want|like|need|would|should ~2 cancelled|canceled|returned\
            |refunded|exchanged\
            |replaced|renewed|reimbursed|annulled|terminated|rescheduled|unsubscribed
            was|were|been|got ~2 cancelled|canceled|returned|refunded|exchanged|replaced|renewed|reimbursed\
            |terminated
            has|have|had already|been|just ~1 cancelled|canceled|returned|refunded|exchanged|replaced|paused\
            |renewed|resumed
            already cancelled|canceled
            was|were|been|got ~2 moved|shifted
            thanks|thank|thx|cheers ~2 for
            grateful|happy|pleased ~2 for|with
            i|we|ive|weve|already ~2 got|received|had ~3 refund|discount|credit|money|reimbursement|voucher
            i|we|ive|weve|already ~2 sent ~5 back
            you|they|youve ~2 paid|sent|gave me ~2 back
            """,
        reports: """
            wife|husband|partner|friend|mother|father|mum|mom|dad|son|daughter|brother|sister|colleague|agent|he\
            |she|they\
            |somebody|someone|boss|neighbour|neighbor|guy|man|lady|woman|staff|clerk|store|shop|website|rep\
            |representative ~3 says|said|saying|told|thinks|thought|wrote\
            |suggested|suggests|recommended|recommends|advised|claims|claimed
            i was told
            """,
        questions: """
            when|why|who|whose|where|which
            until|till when
            what happens|about|will|happened|if
            what would|does|will it|that|the ~2 cost|mean|be
            what's|whats the|your|a
            how much|long|many|often|soon|come
            did|didnt i|we|you|it|my|the|they|somebody|someone|anybody|anyone
            has|have|had anyone|anybody|someone|somebody|my|the|it|they
            was|were my|the|it|they|that|this|there
            is|are my|the|they|that|this|there
            should|will|would|shall|must i|we|my|the|they|there
            will|would it ~1 cost|take|mean|affect|renew
            do i|we|you|it|my|the|they|that|this
            does
            am i
            """,
        indirect: """
            what ~1 happens|happen
            what|how it|that ~2 cost|costs|mean|means
            how much|long|many
            know|wonder|wondering|tell|ask|asking|explain|understand|say|confirm|see|check ~1 when|why|who|what\
            |whether
            question|questions|curious about
            """,
        conditions: """
            if|unless|provided|providing|assuming|otherwise
            in case
            only when|once|after
            as long as
            as soon as
            not before|until|earlier|sooner
            suppose|supposing|imagine|say ~1 i|we|it|that
            once|when it|the|my|they|this|that|its ~3 is|are|has|have|runs|ends|expires|arrives
            before|befor you|i|we ~1 cancel|refund|return|subscribe|buy|order|purchase
            """,
        politeConditions: """
            as long as ~4 still|possible
            if ~4 trouble|bother|mind
            if youd|you ~1 be
            okay|ok|fine if i|we
            if possible|so|need|needed|required|necessary|any
            if you|u could|can|would|might|may|will|please|want|wish|need|require|have|like !not
            if that's|thats|it's|its ~1 alright|ok|okay|possible|fine
            if|whether i|we could|can|may|might|still|am|are !not
            if ~1 possible
            if it|that|this|thats|its is|was|were|would|s ~1 possible|ok|okay|fine|alright|easier|be|still
            if there is|are|was ~1 way|chance|possibility|anything|any
            as soon as possible|you|convenient|u
            if im|i'm|iam|i am|was ~3 wrong|mistaken|right|honest
            """,
        gladness: """
            appreciate appreciated great nice grateful glad happy kind wonderful helpful thankful lovely wondering decent fair good see ask
            check know
            """,
        inversions: """
            should my|the|it|this|that|they|order
            were|had|my it|the|the|they|i|order
            """,
        doubts: """
            thinking|thought about|of
            toying with
            nearly|almost ~1 asked|returned|cancelled|sent|bought
            think|consider about
            consider|considering|contemplat*|tempted
            i|we may|might ~1 have|need|want|be|cancel|return
            not|unsure|undecided ~1 sure|certain|whether|if
            whether|if to
            perhaps|maybe
            one|some day
            """,
        politeDoubts: """
            perhaps|maybe ~1 you|someone|somebody
            could|can|would you ~2 maybe|perhaps
            """)
}
