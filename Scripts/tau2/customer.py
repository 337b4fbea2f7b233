"""The customer of one task of tau2: turns the instructions for its player into letters, by rules alone.

    python3 -I -S customer.py    reads lines of JSON, answers each with one

    {"instructions": {"reason_for_call": …, "known_info": …, "task_instructions": …, "unknown_info": …}}
        {"subject": …, "text": …}              the first letter
    {"name": true}
        {"name": …}                            who they say they are
    {"received": "text of a letter"}
        {"text": …, "yes": true}               an answer; `yes` when it agrees to what was repeated
        {"end": true}                          nothing more to say

It gets the instructions and nothing else. Once it has begun, no file can be opened and no program or connection started
(`seal`), so neither the shop's data nor what a task expects can be read.
"""

import json
import re
import sys

# Words to whoever plays the customer: about what to say when, not what is wanted.
STAGE = re.compile(
    r"\b(?:if|when|once) (?:and only if )?the agent\b|\btell the agent\b|\breveal|\bmention|\bconfirm|\bmake sure\b"
    r"|\brespond\b|\bprovide all\b|\bwhen asked\b|\bsuddenly\b|\byou say\b|\basked for\b|\bend the conversation\b"
    r"|\bfinal confirmation\b|\bas you are interacting\b", re.IGNORECASE)
ASIDE = re.compile(r"\s*\([^()]*\)")
ALL = re.compile(r"\b(everything|all)\b", re.IGNORECASE)
EXCEPT = re.compile(r"\b(?:except(?: for)?|but(?! not)|keep)\b([^.;]*)", re.IGNORECASE)
CLAUSE = re.compile(r",? (?:and|then|also) (?=(?:also |to |you )?(?:return|exchange|cancel|modify|change|refund|want)\b)")
# An alternative that only who knows the shop could weigh.
CONDITION = re.compile(
    r"\b(?:if|unless|otherwise|either)\b.*\b(?:return|exchange|cancel|refund|modify|change|keep|instead|rather)|"
    r"(?<!cancel )\bor (?:return|exchange|cancel|modify)\b|"
    r"\b(?:never|do not|don't) want to (?:cancel|return|exchange|change|modify)", re.IGNORECASE)
# Who cannot have a part of an order cancelled is content to lose all of it.
WHOLE = re.compile(
    r"\bif\b.*\b(?:not|cannot|can't|isn't|no way)\b.*\bcancel (?:the |my |your )?(?:whole|entire) order", re.IGNORECASE)
# What is wanted where something else is not possible. It is no wish as long as that is open.
FALLBACK = re.compile(
    r"(?:if|otherwise)\b(?!.*\bagent\b)(?:[^,]*\b(?:not|no|cannot|can't|isn't|any issues)\b|,)", re.IGNORECASE)
# An address that the shop has: theirs to be used, and not to be changed.
FILED = re.compile(
    r"\bto (?:be )?(?:the same as )?(?:your |my |the )(?:\w+ )?(?:default|profile|account|on[- ]file)\b[^.]*\baddress", re.IGNORECASE)
# "Everything that has nothing to do with it": which that is, only they know, and they are asked for no list.
QUALIFIED = re.compile(r"\b(?:everything|all)\b[^.,;—–]*(?:\bnot\b|n't\b|\bother than\b|\brelated\b|\bassociated\b)", re.IGNORECASE)
# "Everything else": all but what was spoken of before, and what that is depends on how it is read.
REST = re.compile(r"\b(?:everything|all) (?:else|other|the (?:rest|others?))\b", re.IGNORECASE)
# What is to stay as it is, or to become something else: no order that holds it is cancelled with their consent.
STAYS = re.compile(
    r"\bkeep|\bkept\b|\bleave\b|\btouch\b|\bstill (?:come|want|need|be)\b|\bstay|\bswitch|\bswap|\bexchange|\bmodif"
    r"|\bafter all\b|\binstead\b", re.IGNORECASE)
# What comes to their mind only when they hear what would be done. What is done then, no rule of this file knows.
SECOND = re.compile(
    r"\b(?:once|when|as soon as|after|before) the agent\b[^.]*\b(?:read|repeat|list|confirm|summar|propos|proceed|goes ahead)"
    r"|\b(?:change your mind|hesitate|second thoughts?|strikes you|not accept|refuse)", re.IGNORECASE)
# "All the items you want to return" are those, and not everything.
CHOSEN = re.compile(r"\ball (?:of )?(?:the |those )?(?:\w+ )?(?:that )?you want\b", re.IGNORECASE)
# What is to be done when the agent asks is no part of what is wanted before.
TURN = re.compile(r",? (?:but )?(?:if|when|once) (?:and only if )?the agent (?:asks|mentions|says|confirms)\b.*", re.IGNORECASE)
ASKING = re.compile(r"\bwhether\b|\bnot sure\b|\bto know\b|\bwonder\b|\bcheck\b", re.IGNORECASE)
VERBS = {
    "Return": r"\breturn|\brefund|\bback\b",
    "Cancel": r"\bcancel|\bmistake|\bno longer\b|\bcall(?:ed)? off\b|\bstop\b|\bscrap",
    "Change": r"\bexchange|\bmodif|\bchange|\bswitch|\badjust|\bswap|\binstead\b"}
MEANS = re.compile(r"\bpaypal\b|\bcredit card\b|\bgift card\b|\bvisa\b|\bmastercard\b|\bamex\b", re.IGNORECASE)
# What can only be weighed with all that there is in sight.
MOST = re.compile(
    r"\b(?:cheapest|most|least|bigger|biggest|smaller|smallest|larger|largest|higher|highest|lower|lowest|brighter|"
    r"less|more|maximum|minimum|easiest|prefer)\b", re.IGNORECASE)
ORDER = re.compile(r"#?W\d{7}\b")
# What something came with says which it is, and is not meant itself.
BESIDE = re.compile(r"\b(?:received|bought|ordered|came|got|sent|arrived) (?:together |along )?with\b[^.,;]*", re.IGNORECASE)
# Who has a word about which of several to take agrees to none that was not chosen.
OFFERED = re.compile(
    r"\b(?:several|multiple|different|more than one|other) (?:\w+ )?(?:options?|colors?|choices|variants|ones?)\b", re.IGNORECASE)
# What is answered when the agent asks about it is no alternative.
ASKED = re.compile(r"\b(?:if|when|once) (?:and only if )?(?:the agent )?ask(?:s|ed)\b(?! (?:you )?(?:for|to) (?:you )?(?:\w+ )?confirm)", re.IGNORECASE)
# An order is named as a whole, by the word or by its number.
ENTIRE = re.compile(r"\b(?:whole|entire|complete) orders?\b|\bcancel(?:ling|ing)? (?:my |your |the )?orders? #?W\d{7}", re.IGNORECASE)
# "You do not want to cancel the whole order."
NOT_CANCELLED = re.compile(r"(?:\b(?:not|never|without|rather than|instead of)|n't)\b(?: \w+){0,3} cancel", re.IGNORECASE)
# What is said of a thing that was spoken of before.
PRONOUN = re.compile(r"\b(?:it|them|this one|that one|the item)\b", re.IGNORECASE)
# A town as people call it who live there.
TOWNS = {"nyc": "new york", "la": "los angeles", "dc": "dc", "sf": "san francisco"}
NAME = r"((?:[A-Z]\w+(?: (?=[A-Z]))?)+)"
PLACE = re.compile(
    rf"\b(?:your|my|the) (?:default |new )?{NAME}(?: [a-z]+){{0,2}} (?:address|house|home|place|one)\b"
    rf"|\baddress in {NAME}|\bmoved (?:from [A-Z]\w+ )?to {NAME}")
# What an order is to be paid with, and not where money goes back to or what a difference is paid with.
PAYING = re.compile(r"\bpay(?:ment|ing)?\b", re.IGNORECASE)
NOT_PAYING = re.compile(r"\brefund|\bdifference\b|\breturn|\bexchange|\badditional\b|\bitems?\b", re.IGNORECASE)
PERSON = re.compile(r"\byour (daughter|son|mother|father|sister|brother|parents?|friend)(?:'s)?\b[^.]*?\baddress\b", re.IGNORECASE)
SAME_AS = re.compile(r"\baddress\b[^.]*\b(?:same as|that of|as in) order #?(W\d{7})", re.IGNORECASE)
IDLE = {"order", "with", "from", "your", "that", "this", "want", "have", "the", "and", "for", "set", "all", "item"}


def seal():
    """From here on nothing outside of this process can be read."""

    def refuse(event, _):
        if event.split(".")[0] in ("open", "os", "socket", "subprocess", "ctypes", "shutil", "import"):
            raise PermissionError("the customer knows the instructions only")

    sys.addaudithook(refuse)


def sentences(text):
    return [part.strip() for part in re.split(r"(?<=[.!?])\s+|\n+", text or "") if re.search(r"\w", part)]


def without_asides(text):
    """Takes out of a sentence what stands in brackets for the player alone."""
    return ASIDE.sub(lambda aside: "" if STAGE.search(aside.group(0)) else aside.group(0), text)


def parted(sentence):
    """What is wanted, and what is to be said when the agent asks, as two sentences."""
    turn = TURN.search(sentence)
    if turn is None or not re.search(r"\bwant\b|\bwish\b", sentence[:turn.start()]):
        return [sentence]
    return [sentence[:turn.start()] + ".", turn.group(0).lstrip(", ")]


def in_words(text):
    """`{'color': 'blue', 'size': 'M'}` is `(color blue, size M)`, as people write it."""
    return re.sub(
        r"\{[^{}]*\}",
        lambda found: "(" + ", ".join(" ".join(pair) for pair in re.findall(r"'([^']*)': '([^']*)'", found.group(0))) + ")",
        text)


def in_first_person(text):
    """`You want your order` is `I want my order`. What follows a preposition is an object."""
    text = re.sub(r"^(?:also,? )?ask the agent (?:explicitly )?to ", "Please ", text, flags=re.IGNORECASE)
    text = re.sub(r"\bthe agent's\b", "your\0", text)
    text = re.sub(r"\bthe agent\b", "you\0", text)
    for pattern, word in (
        (r"\byou are\b", "I am"), (r"\byou're\b", "I am"), (r"\byou were\b", "I was"), (r"\byou'd\b", "I would"),
        (r"\byou've\b", "I have"), (r"\byou'll\b", "I will"), (r"\byourself\b", "myself"),
        (r"\b(to|for|with|from|at|of|let|give|tell|sent|send|gives|lets) you\b(?! (?:want|have|can|just|bought))", r"\1 me"),
        (r"\byours\b", "mine"), (r"\byour\b(?!\0)", "my"), (r"\byou\b(?!\0)", "I"),
    ):
        text = re.sub(pattern, word, text, flags=re.IGNORECASE)
    text = text.replace("\0", "")
    text = re.sub(r"\b(can|could|will|would) I (help|cancel|split|refund|apply)\b", r"\1 you \2", text)
    text = text.strip()
    return text[:1].upper() + text[1:]


def words(text):
    found = re.findall(r"[a-z0-9]+", text.lower().replace("-", " ").replace("tshirt", "t shirt"))
    return {word[:-1] if len(word) > 3 and word.endswith("s") else word for word in found} - IDLE


def parts(title):
    """The title of a thing, and what it is sold as where the shop tells it apart from another of that title."""
    name, _, options = title.partition(" (")
    return name, options.rstrip(")").split(" / ") if options else []


def joined(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


SIZES = ["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl"]
SIZE_WORDS = {"small": "s", "medium": "m", "large": "l"}
UP = re.compile(r"\b(?:as (?:much|many|large|big)\b|bigger|biggest|larger|largest|higher|highest|more|most|maximum|maximized|brighter|longer|longest)\b", re.I)
DOWN = re.compile(r"\b(?:smaller|smallest|lower|lowest|less|least|minimum|shorter|shortest)\b", re.I)
UTMOST = re.compile(r"\b(?:biggest|largest|highest|most|maximum|maximized|longest|smallest|lowest|least|minimum|shortest)\b", re.I)
COMPARED = re.compile(UP.pattern + "|" + DOWN.pattern + r"|\bcheap", re.IGNORECASE)
PRICE = re.compile(r"\bpric|\bcheap|\bexpensive|\bcost", re.IGNORECASE)


def amount(option):
    """How much of something an option is: a number in it, or its place among sizes."""
    size = option.lower()
    if size in GRADES:
        return GRADES[size]
    size = SIZE_WORDS.get(size, size)
    if size in SIZES:
        return SIZES.index(size)
    found = re.search(r"\d+(?:\.\d+)?", option)
    return float(found.group(0)) if found else None


def picked(text, held, listed, strict=False):
    """Of the variants listed, the one that the words want instead of what is held; None where they leave it open, and an empty
    text where nothing of what they name is listed.

    What they name must be so, and all that they do not name stays as it is; where nothing is like that, it may differ. A wish
    to compare ("bigger") is about the one thing in which what is left differs in amount; what is preferred decides last. Where the
    instructions say what to do if it cannot be had (`strict`), nothing else may differ.
    """
    now, price = held[0].split(" / "), float(held[1].replace(",", ""))
    offers = [(title.split(" / "), float(cost), title) for title, cost in listed]
    offers = [offer for offer in offers if len(offer[0]) == len(now)]
    soft = " ".join(a or b for a, b in re.findall(r"\bprefer\w*\b([^.;]*)|\blike the\b([^.;]*)", text))
    firm = re.sub(r"\bprefer\w*\b[^.;]*", "", text)
    named = {}
    for options, _, _ in offers:
        for place, option in enumerate(options):
            if option != now[place] and is_named(option, firm):
                named.setdefault(place, set()).add(option)
    # "One compatible with Google": a word of one option that no other has.
    for place in set(range(len(now))) - set(named):
        every = {options[place] for options, _, _ in offers} | {now[place]}
        for option in every - {now[place]}:
            rest = set().union(*(words(other) for other in every - {option}))
            if any(len(word) > 3 for word in words(option) & words(firm) - rest):
                named.setdefault(place, set()).add(option)
    offers = [offer for offer in offers if all(offer[0][place] in options for place, options in named.items())]
    if not offers or not (named or soft or COMPARED.search(firm)):
        return ""

    def kept(offer):
        return sum(a == b for place, (a, b) in enumerate(zip(offer[0], now)) if place not in named)

    if strict and not soft and not COMPARED.search(firm):
        offers = [offer for offer in offers if kept(offer) == len(now) - len(named)]
        if not offers:
            return ""
    plain = [s for s in sentences(firm) if not PRICE.search(s)]
    up, down = (any(pattern.search(s) for s in plain) for pattern in (UP, DOWN))
    if re.search(r"\bsame (?:price )?or (?:lower|less|cheaper)\b|\bnot? (?:be )?more expensive\b", text):
        offers = [offer for offer in offers if offer[1] <= price]
    cheapest = re.search(r"\bcheapest\b|\bleast expensive\b", text, re.IGNORECASE)
    if up != down and not named:
        moved = []
        for offer in offers:
            for place, option in enumerate(offer[0]):
                new, old = amount(option), amount(now[place])
                if new is not None and old is not None and (new > old if up else new < old):
                    moved.append((abs(new - old), place, offer))
        if len({place for _, place, _ in moved}) != 1:
            return None
        way = 1 if any(UTMOST.search(s) for s in plain) else -1
        score = lambda one: (way * one[0], liking(one[2][0], soft), kept(one[2]))
        best = max(map(score, moved))
        fitting = [one for one in moved if score(one) == best]
        return fitting[0][2][2] if len(fitting) == 1 else None
    if not named and not cheapest and not soft:
        return None
    if named and up != down and not cheapest and len(offers) > 1:
        # "A black one, with as much memory as you can get": one thing must differ in amount, and all else not.
        places = [place for place in range(len(now)) if place not in named and len({o[0][place] for o in offers}) > 1]
        if len(places) != 1 or any(amount(o[0][places[0]]) is None for o in offers):
            return None
        offers = [(max if up else min)(offers, key=lambda o: amount(o[0][places[0]]))]
    if not cheapest or named:
        most = max((kept(offer) for offer in offers), default=0)
        liked = [offer for offer in offers if any(words(o) and words(o) <= words(soft) for o in offer[0])]
        offers = [offer for offer in offers if kept(offer) == most or offer in liked]
    if soft:
        score = lambda offer: sum(bool(words(o)) and words(o) <= words(soft) for o in offer[0])
        most = max((score(offer) for offer in offers), default=0)
        offers = [offer for offer in offers if score(offer) == most]
        most = max((kept(offer) for offer in offers), default=0)
        offers = [offer for offer in offers if kept(offer) == most]
    if cheapest and offers:
        offers = [min(offers, key=lambda offer: offer[1])]
    return offers[0][2] if len(offers) == 1 else None


GRADES = {"low": 1.0, "medium": 2.0, "high": 3.0}


def is_named(option, text):
    """Whether words name an option; "no backlight" names the one that is none."""
    if option.lower() in ("none", "no"):
        return bool(re.search(r"\b(?:no|without) (?:\w+ )?(?:backlight|armrest|water|resistance)", text)) and option.lower() == "none"
    return bool(words(option)) and words(option) <= words(text)


def liking(options, soft):
    """How well options are liked: "battery > USB" likes the first best."""
    ranks = soft.split(">")
    if len(ranks) == 1:
        return sum(bool(words(o)) and words(o) <= words(soft) for o in options)
    return max((
        len(ranks) - place for place, said in enumerate(ranks) for o in options if words(o) & words(said)), default=0)


class Customer:
    def __init__(self, instructions):
        self.reason = instructions.get("reason_for_call") or ""
        self.known = instructions.get("known_info") or ""
        self.task = instructions.get("task_instructions") or ""
        every = [part for s in sentences(in_words(without_asides(self.reason))) for part in parted(s)]
        self.wishes = [s for s in every if not STAGE.search(s)]
        self.stage = [s for s in every + sentences(self.task) if STAGE.search(s)]
        if not self.wishes:
            self.wishes = every[:1]
        self.all = self.reason + " " + self.known
        self.changed = False
        self.picked = {}
        # Of several things, the ones that are still wanted after a change of mind; what was wanted before another way was taken.
        self.only, self.before = "", ""

    def name(self):
        found = re.search(r"\b[Yy]ou(?:r)? (?:are|name is) (?:an? [a-z ]+ called |user )?([A-Z]\w+(?: [A-Z]\w+)?)", self.known)
        if found:
            return found.group(1)
        found = re.search(r"\b([a-z]+)_([a-z]+)_\d+", self.known)
        return f"{found.group(1).title()} {found.group(2).title()}" if found else ""

    def first(self):
        wish = " ".join(in_first_person(s) for s in self.wishes)
        place = re.search(r"\b\d{5}\b", self.known)
        who = self.name() + (f", zip code {place.group(0)}" if place else "")
        return {"subject": "A question about what I ordered", "text": f"Hello,\n\n{wish}\n\nKind regards,\n{who}\n"}

    # Answers

    def answer(self, letter):
        # A blank at the end of a line says that it goes on (RFC 3676).
        said = [line for line in letter.replace(" \n", " ").splitlines() if not line.startswith(">")]
        low = " ".join(said).lower()
        if "takes over" in low:
            return {"end": True}
        # What is asked is answered first; what was repeated beside it is repeated again.
        answers = [
            told() for sign, told in (
                ("why do you want", self.why),
                ("order is this", lambda: self.which_order(said)), ("order number do you", lambda: self.which_order(said)),
                ("which variant", lambda: self.which_variants(said)), ("which item", lambda: self.which_item(said)),
                ("which address", self.where), ("which means of payment", lambda: self.which_means(said)))
            if sign in low]
        if answers:
            return {"text": " ".join(dict.fromkeys(answers))}
        if "a simple yes" in low:
            return self.confirm(said)
        if "?" not in low:
            return self.other_way() if "nothing was" in low else {"end": True}
        return {"text": " ".join(in_first_person(s) for s in self.wishes)}

    def fallbacks(self):
        return [s for s in self.wishes + self.stage if FALLBACK.match(s)]

    def other_way(self):
        """What the instructions say for the case that a wish is refused; each is said once, and wished from then on."""
        spare = self.fallbacks()
        if not spare:
            return {"end": True}
        self.stage = [s for s in self.stage if s != spare[0]]
        left = self.wishes[self.wishes.index(spare[0]) + 1:] if spare[0] in self.wishes else []
        self.before += " " + " ".join(s for s in self.wishes if s not in spare)
        self.wishes = [re.sub(r"^(?:if|otherwise)\b[^,]*,\s*(?:see (?:if|whether) )?", "", spare[0], flags=re.IGNORECASE)]
        self.stage += [s for s in left if FALLBACK.match(s)]
        return {"text": "I see. Then please help me otherwise. " + in_first_person(self.wishes[0])}

    def why(self):
        mistaken = re.search(r"mistake|accident", self.all, re.IGNORECASE)
        return "I ordered it by mistake." if mistaken else "It is no longer needed."

    def numbers(self):
        """Of the orders that they know; one that they only guess is none."""
        known = [s for s in sentences(self.all) if not re.search(r"\bguess\b|\bnot (?:\S+ )?sure\b", s)]
        return [number.lstrip("#") for number in ORDER.findall(" ".join(known))]

    def which_order(self, said):
        numbers = self.numbers()
        if len(set(numbers)) == 1:
            return f"The order number is {numbers[0]}."
        listed = [line[2:] for line in said if re.match(r"- #?W\d{7}", line)]
        best = self.best(listed)
        if best:
            return f"It is {ORDER.search(best[0]).group(0).lstrip('#')}." if len(best) == 1 else "I am not sure which of them."
        return "I do not have the number at hand."

    def best(self, lines):
        """The lines with most words of the wish; none where no word is in it."""
        hints = [s for s in self.stage if re.search(r"\basks? (?:you )?(?:for |about )?which\b", s)]
        wish = words(" ".join(self.wishes + hints))
        scored = [(len(words(re.sub(r"W\d{7}", "", line)) & wish), line) for line in lines]
        most = max((score for score, _ in scored), default=0)
        return [line for score, line in scored if score == most and most > 0]

    def clauses(self):
        """What is said, taken apart where another verb begins."""
        spare = self.fallbacks()
        parts = [part for s in self.wishes + self.stage if s not in spare for part in CLAUSE.split(s)]
        return [part for part in parts if not ASKING.search(part)]

    def wanted(self, titles, verbs=""):
        """Of an order's items, those that the instructions name: all of them for `everything`, less what is excepted.

        What is only asked about is not wanted, nor what another verb is said of.
        """
        said = self.clauses()
        text = BESIDE.sub("", self.only or " ".join([s for s in said if re.search(verbs, s, re.IGNORECASE)] or said))
        text = CHOSEN.sub("", text)
        if PRONOUN.search(text) and not any(self.names(text, title) for title in titles):
            text += " " + " ".join(said) + self.before
        # "All your shirts" are no more than the shirts.
        every = any(
            not REST.match(found.group(0))
            and (found.group(1).lower() == "everything" or not any(self.names(found.group(2), title) for title in titles))
            for found in re.finditer(r"\b(everything|all)\b([^.,;]*)", text, re.IGNORECASE))
        excepted = " ".join(EXCEPT.findall(text)) if every else ""
        wanted = [
            title for title in titles if (every or self.names(text, title)) and not self.names(excepted, title)]
        return [title for title in wanted if every or self.is_this_one(title, wanted, text)]

    def is_this_one(self, title, titles, text):
        """Of several things of one title, whether it is the one that they say, or all of them are meant."""
        name = parts(title)[0]
        twins = [one for one in titles if parts(one)[0] == name]
        if len(twins) == 1 or re.search(rf"\b(?:two|both|all)\b[^.,;]*{re.escape(name.split()[-1])}s", text, re.IGNORECASE):
            return True
        said = words(" ".join(s for s in sentences(text) + self.stage if self.names(s, title)))
        score = lambda one: sum(bool(words(option)) and words(option) <= said for option in parts(one)[1])
        return score(title) == max(map(score, twins)) and sum(score(one) == score(title) for one in twins) == 1

    @staticmethod
    def names(text, title):
        """The last word of a title is what the thing is; a title glued together counts as well."""
        title = parts(title)[0]
        last = sorted(words(title.split()[-1])) if title.split() else []
        said = words(text)
        if joined(title) in joined(text) or last and last[0] in said:
            return True
        # A watch is a wristwatch; "the jigsaw and …" is the jigsaw puzzle.
        first = title.split()[0] if " " in title else ""
        return bool(last and any(len(word) > 4 and last[0].endswith(word) for word in said)) or len(first) > 5 and bool(
            re.search(re.escape(first) + r"s?(?: (?:and|you|i|in|that|to|from|with|is|which)\b|[.,;]|$)", text, re.IGNORECASE))

    def which_item(self, said):
        text = "\n".join(said)
        listed = text[text.rfind("Your order", 0, text.find("Which item")):text.find("Which item")]
        wanted = list(dict.fromkeys(self.wanted(re.findall(r"(?m)^- (.+)$", listed))))
        return "It is the " + " and the ".join(wanted) + "." if wanted else "I am not sure."

    def about(self, title):
        """What the instructions say of one thing that is to be changed."""
        spare = self.fallbacks()
        said = [s for s in self.wishes + self.stage if s not in spare and self.names(s, title)]
        said = [s for s in said if re.search(VERBS["Change"], s, re.IGNORECASE)] or said
        return [self.apart(s, title) for s in said]

    def apart(self, sentence, title):
        """Of a sentence about several things, what is said of one."""
        pieces = re.split(r",? and (?=(?:the|my|your) )", sentence)
        own = [piece for piece in pieces if self.names(piece, title)]
        return " and ".join(own) if own else sentence

    def offers(self, title):
        """What is liked of several forms of one thing: said of it, or behind what is."""
        all = self.wishes + self.stage
        own = []
        for place in (place for place, s in enumerate(all) if OFFERED.search(s)):
            for before in reversed(all[:place + 1]):
                if self.names(before, title):
                    own.append(all[place])
                if self.names(before, title) or before != all[place] and re.search(VERBS["Change"], before, re.IGNORECASE):
                    break
        return own

    def which_variants(self, said):
        """An answer to each question for a variant: one of those listed where it is clear which, else the wish again."""
        text = "\n".join(said)
        questions = list(re.finditer(r"Which variant of (.+?) from order", text))
        ends = [found.start() for found in questions[1:]] + [len(text)]
        answers = []
        for found, end in zip(questions, ends):
            title, part = found.group(1), text[found.start():end]
            wish = self.about(title) or self.wishes
            listed = re.findall(r"(?m)^- (.+): (\d+\.\d\d) USD$", part)
            held = re.search(r"(?m)^You have: (.+): \D*([\d,]+\.\d\d)\D*$", part)
            count = re.search(r"There are (\d+)", part)
            best = None
            if listed and held and count and len(listed) == int(count.group(1)):
                best = picked(" ".join(wish), held.groups(), listed, bool(self.fallbacks()))
                spare = [s for s in self.fallbacks() if self.names(s, title)]
                if best == "" and spare and len(questions) > 1:
                    # For this thing what is to be instead counts: another form of it, or none at all.
                    other = spare[0].rsplit(", ", 1)[-1]
                    if re.search(r"\bonly\b", other):
                        self.only = other
                        answers.append(in_first_person("only " + re.split(r"\bonly \w+ ", other)[-1]).replace("Only", "Please change only"))
                        continue
                    best = picked(" ".join(wish) + " " + other, held.groups(), listed)
            if best == "" and len(questions) == 1:
                other = self.other_way()
                if "text" in other:
                    return other["text"]
            if not best:
                answers.append(" ".join(in_first_person(s) for s in wish))
            else:
                self.picked[joined(title)] = best
                answers.append(f"I would like {best}.")
        return " ".join(dict.fromkeys(answers))

    def addresses(self):
        """Those that they know by heart."""
        return re.findall(r"\b\d+ [A-Z][\w ]+(?:, [\w ]+)*,? \d{5}\b", self.all)

    def where(self):
        if self.addresses():
            return self.addresses()[0]
        if FILED.search(" ".join(self.clauses())):
            return "It is the address that you have on file for me."
        return f"It is my address in {self.town()}." if self.town() else "I do not have it at hand."

    def town(self):
        """Where the address is that they want and do not write, as they call it."""
        said = " ".join(s for s in self.wishes + self.stage if re.search(r"\baddress|\bhouse\b|\bhome\b|\bplace\b|\bmoved\b", s))
        found = ["".join(groups).strip() for groups in PLACE.findall(said)]
        if not found:
            person = PERSON.search(said)
            lives = person and re.search(rf"\b{person.group(1)} lives in {NAME}", self.all)
            return lives.group(1).strip() if lives else ""
        return found[-1]

    def is_wanted_address(self, said, where):
        """Whether it is one that they know, the one of the order or account that they name, or one in the town that they name."""
        known = [joined(address) for address in self.addresses()]
        if known:
            return any(joined(said).startswith(address[:12]) and address[-5:] in joined(said) for address in known)
        text = " ".join(self.clauses())
        same = SAME_AS.search(text)
        if same:
            return f"where order {same.group(1)} goes" in where
        town = [TOWNS.get(word, word) for word in re.findall(r"\w+", self.town().lower())]
        if town:
            return all(re.search(rf"\b{word}\b", said, re.IGNORECASE) for word in town)
        return bool(FILED.search(text)) and "the address of your account" in where

    def confirm(self, said):
        """Agrees to what was repeated when it is what the instructions name, and all of it."""
        for direction in self.stage:
            turn = re.search(
                r"(?:asks? (?:you )?(?:for|to) (?:you )?(?:\w+ )?confirm\w*(?: before proceeding)?|\bconfirmation),? (.*)",
                direction, re.IGNORECASE)
            if turn and not self.changed:
                self.changed = True
                self.stage = [s for s in self.stage if s != direction]
                if re.search(r"\bonly\b", turn.group(1)):
                    self.only = turn.group(1)
                else:
                    self.wishes.append(turn.group(1))
                return {"text": "Wait. " + in_first_person(turn.group(1))}
        repeated = "\n".join(said).split("This is what we would do:")[1:]
        fits = bool(repeated) and all(self.is_wanted(part) for part in repeated)
        spare = [s for s in self.fallbacks() if not MEANS.search(s)]
        if any(
                CONDITION.search(s) and not WHOLE.search(s) and not ASKED.search(s)
                for s in self.wishes + self.stage if s not in spare):
            fits = False
        # What can be done once for an order is not agreed to twice.
        once = [ORDER.search(part).group(0) for part in repeated if "once only" in part and ORDER.search(part)]
        if len(once) != len(set(once)):
            fits = False
        rest = [s for s in sentences(self.task) if s not in self.stage]
        if MEANS.search(" ".join(self.stage + [s for s in rest if SECOND.search(s)])):
            fits = False
        if any(SECOND.search(s) for s in self.wishes + self.stage + rest if s not in spare):
            fits = False
        if fits:
            return {"text": "Yes, please do.", "yes": True}
        return {"text": self.refusal(repeated)}

    def refusal(self, repeated):
        """No; and where it is only about other things of the same order, which these are."""
        for part in repeated if len(repeated) == 1 else []:
            held = re.findall(r"(?m)^- Holds: (.+)$", part)
            for name in ("Return", "Change"):
                titles = re.findall(rf"(?m)^- {name}: (.+)$", part)
                wanted = self.wanted(held, VERBS[name])
                if titles and wanted and sorted(titles) != sorted(wanted) and not ALL.search(" ".join(self.wishes)):
                    return "No, only the " + " and the ".join(wanted) + ", please."
        return "No, that is not what I want."

    def is_wanted(self, part):
        """Whether one thing that was repeated is what the instructions name, and all of it."""
        lines = re.findall(r"(?m)^- (Cancel|Return|From|Change|Change the address of|Change the payment of|Pay with|Instead|To|Refund|Difference): (.+)$", part)
        facts = dict(lines)
        held = re.findall(r"(?m)^- Holds: (.+)$", part)
        numbers = set(self.numbers())
        about = {number.lstrip("#") for number in ORDER.findall(" ".join(facts.values()))}
        wanted = self.wanted(held, next((VERBS[name] for name in VERBS if name in facts), ""))
        fits = not (numbers and about and not about & numbers)
        verb = next((VERBS[name] for name in VERBS if name in facts), "")
        if verb and not self.only and not any(re.search(verb, s, re.IGNORECASE) for s in self.clauses()):
            # None of their sentences has a word for it.
            fits = False
        if "Return" in facts:
            titles = [value for name, value in lines if name == "Return"]
            fits = fits and sorted(map(joined, titles)) == sorted(map(joined, wanted))
        if "Change the address of" in facts:
            where = " ".join(re.findall(r"(?m)^- It is: (.+)$", part))
            fits = fits and self.is_wanted_address(facts.get("To", ""), where)
        if "Change the payment of" in facts:
            fits = fits and self.is_wanted_payment(facts.get("Pay with", ""), held, bool(about & numbers))
        if ("Return" in facts or "Cancel" in facts) and any(QUALIFIED.search(s) for s in self.clauses()):
            fits = False
        if "Change" in facts:
            titles = [value for name, value in lines if name == "Change"]
            fits = fits and sorted(map(joined, titles)) == sorted(map(joined, wanted))
            for one in re.split(r"(?m)^(?=- Change: )", part)[1:]:
                change = dict(re.findall(r"(?m)^- (Change|Instead|Number|Why): (.+)$", one))
                fits = fits and self.is_wanted_change(change, re.findall(r"(?m)^- Different: (.+)$", one))
        means = facts.get("Refund") or facts.get("Difference")
        if means and "Cancel" not in facts:
            fits = fits and self.is_wanted_means(means)
        if "Cancel" in facts and held:
            # All of it is cancelled: everything in it must be meant, or the order as such.
            text = " ".join(s for s in self.clauses() if re.search(VERBS["Cancel"], s, re.IGNORECASE))
            whole = re.search(r"\b(?:order|orders)\b", text) and not re.search(r"\bonly\b|\bjust\b", text)
            is_content = any(WHOLE.search(s) for s in self.wishes + self.stage)
            if NOT_CANCELLED.search(text) or REST.search(text) or not self.is_wanted_reason(part):
                fits = False
            # "All of them, except the one going to Dallas": whether that is this one, only the shop knows.
            if any(not ORDER.search(but) and " with " not in but for but in EXCEPT.findall(text)):
                fits = False
            spare = self.fallbacks()
            if any(
                    STAYS.search(s) and any(self.names(s, title) for title in held)
                    for s in self.wishes + self.stage if s not in spare):
                fits = False
            is_all = bool(whole and ALL.search(text)) and not EXCEPT.search(text)
            fits = fits and (bool(numbers & about) or is_all or bool(wanted) and (
                len(wanted) == len(held) or is_content or bool(ENTIRE.search(text))))
        return fits

    def is_wanted_reason(self, part):
        """Whether the reason that is repeated is theirs, where they have one."""
        said = re.search(r"(?m)^- Reason: (.+)$", part)
        own = {
            "mistake": re.search(r"mistake|accident", self.all, re.IGNORECASE),
            "unneeded": re.search(r"no longer (?:need|want)|n(?:o|')t need|changed (?:your|my) mind", self.all, re.IGNORECASE)}
        if not said or not any(own.values()):
            return True
        return bool(own.get(said.group(1).strip()))

    def means(self):
        """The means of payment that they speak of, in the order in which they do."""
        return list(dict.fromkeys(word.lower() for word in MEANS.findall(" ".join(self.clauses()))))

    def is_wanted_means(self, said):
        """Whether money goes where they want it: the way it came where they name nothing, else the one that they name first."""
        named = self.means()
        return named[0] in said.lower() if named else "the way you paid" in said

    def paying(self):
        """The means with which an order is to be paid instead; nothing where they name none for it, or several."""
        named = set()
        for clause in self.clauses():
            if not PAYING.search(clause) or NOT_PAYING.search(clause) or not re.search(VERBS["Change"] + r"|\bpay\b|\buse\b", clause, re.IGNORECASE):
                continue
            # "From PayPal to the credit card": what stands before is what it is paid with now.
            for piece in re.split(r"\b(?:to|with|using|by|use|apply)\b", clause, flags=re.IGNORECASE)[1:]:
                named |= {word.lower() for word in MEANS.findall(re.sub(r"\bfrom\b.*", "", piece))}
        return named.pop() if len(named) == 1 else ""

    def is_called(self, word, title):
        """Whether a means of payment is what they call it: a card has its brand in its title, and not its kind."""
        return bool(word) and (word in title.lower() or word == "credit card" and "ending in" in title)

    def is_wanted_payment(self, said, held, is_numbered):
        """Whether an order that they name, by its number or by all that is in it, is to be paid with what they want for it."""
        text = " ".join(self.clauses())
        return self.is_called(self.paying(), said) and (is_numbered or bool(held) and all(self.names(text, one) for one in held))

    def which_means(self, said):
        listed = [line[2:] for line in said if line.startswith("- ")]
        for word in [self.paying()] if self.paying() else self.means():
            fitting = [line for line in listed if self.is_called(word, line)]
            if len(fitting) == 1:
                return f"Please use {fitting[0]}."
        return "I am not sure."

    def is_wanted_change(self, facts, different):
        """Whether all that is different of one thing is what they picked, or named."""
        best = self.picked.get(joined(facts["Change"]))
        if best is not None:
            return joined(facts.get("Instead", "")) == joined(best)
        # A number that they name, and that can be nothing else.
        if re.search(rf"\b{re.escape(facts.get('Number', '-'))}\b", self.all):
            return True
        text = " ".join(self.about(facts["Change"]))
        offered = self.offers(facts["Change"])
        if offered:
            # What is liked best must be there: else they cannot know whether it could be had.
            soft = " ".join(re.findall(r"\bprefer\w*\b([^.;]*)", " ".join(offered)))
            options = [o for o in facts.get("Instead", "").split(" / ") if words(o) and words(o) <= words(soft)]
            if not options:
                return False
            text += " " + " ".join(options)
        liked = " ".join(re.findall(r"\bprefer\w*\b([^.;>]*)", text))
        if any(words(o) and words(o) <= words(liked) for o in facts.get("Instead", "").split(" / ")):
            text = re.sub(r"\bprefer\w*\b", "", text)
        why = facts.get("Why", "")
        if "cheapest" in why and re.search(r"\bcheapest\b|\bleast expensive\b", text) and not re.search(
                r"\bsame\b|\bprefer", text):
            # The shop says that it is the cheapest of what they named: they can only have named what it is.
            return not UP.search(text) and not DOWN.search(text)
        way = UP if "more" in why else DOWN if "less" in why else None
        # "The maximum zoom" is more of that, and the shop does not say of what it is more.
        if way and re.search(r"\b(?:maxim|minim|highest|lowest|most|least)", text, re.IGNORECASE):
            return False
        if way and way.search(text) and not (DOWN if way is UP else UP).search(text):
            # One thing is more, or less, as they want it; all else is named.
            return sum(not words(option) <= words(text) for option in different) == 1
        return not MOST.search(text) and all(words(option) <= words(text) for option in different)


def main():
    customer = None
    seal()
    for line in sys.stdin:
        message = json.loads(line)
        if "probe" in message:
            # The measurement looks whether the seal holds.
            try:
                open(message["probe"])
                said = {"sealed": False}
            except PermissionError:
                said = {"sealed": True}
        elif "name" in message:
            said = {"name": customer.name()}
        elif "instructions" in message:
            customer = Customer(message["instructions"])
            said = customer.first()
        else:
            said = customer.answer(message["received"])
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
