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
CLAUSE = re.compile(r",? (?:and|then|also) (?=(?:also |to )?(?:return|exchange|cancel|modify|change|refund|want)\b)")
# An alternative that only who knows the shop could weigh.
CONDITION = re.compile(
    r"\b(?:if|unless|otherwise|either)\b.*\b(?:return|exchange|cancel|refund|modify|change|keep|instead|rather)|"
    r"\bor (?:return|exchange|cancel|modify)\b|"
    r"\b(?:never|do not|don't) want to (?:cancel|return|exchange|change|modify)", re.IGNORECASE)
ASKING = re.compile(r"\bwhether\b|\bnot sure\b|\bto know\b|\bwonder\b|\bcheck\b", re.IGNORECASE)
VERBS = {
    "Return": r"\breturn|\brefund|\bback\b", "Cancel": r"\bcancel|\bmistake|\bno longer\b",
    "Change": r"\bexchange|\bmodif|\bchange|\bswitch|\badjust|\bswap|\binstead\b"}
MEANS = re.compile(r"\bpaypal\b|\bcredit card\b|\bgift card\b|\bvisa\b|\bmastercard\b|\bamex\b", re.IGNORECASE)
# What can only be weighed with all that there is in sight.
MOST = re.compile(
    r"\b(?:cheapest|most|least|bigger|biggest|smaller|smallest|larger|largest|higher|highest|lower|lowest|brighter|"
    r"less|more|maximum|minimum|easiest|prefer)\b", re.IGNORECASE)
ORDER = re.compile(r"#?W\d{7}\b")
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


def in_words(text):
    """`{'color': 'blue', 'size': 'M'}` is `(color blue, size M)`, as people write it."""
    return re.sub(
        r"\{[^{}]*\}",
        lambda found: "(" + ", ".join(" ".join(pair) for pair in re.findall(r"'([^']*)': '([^']*)'", found.group(0))) + ")",
        text)


def in_first_person(text):
    """`You want your order` is `I want my order`. What follows a preposition is an object."""
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


def joined(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


class Customer:
    def __init__(self, instructions):
        self.reason = instructions.get("reason_for_call") or ""
        self.known = instructions.get("known_info") or ""
        self.task = instructions.get("task_instructions") or ""
        every = sentences(in_words(without_asides(self.reason)))
        self.wishes = [s for s in every if not STAGE.search(s)]
        self.stage = [s for s in every + sentences(self.task) if STAGE.search(s)]
        if not self.wishes:
            self.wishes = every[:1]
        self.all = self.reason + " " + self.known
        self.changed = False
        self.picked = None
        self.refused = False

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
        if "yes" in low and "?" in low:
            return self.confirm(said)
        if "?" not in low:
            return self.other_way() if "nothing was" in low else {"end": True}
        if "reason" in low or "why do you want" in low:
            return {"text": self.why()}
        if "order is this" in low or "order number" in low:
            return {"text": self.which_order(said)}
        if "which variant" in low:
            return {"text": self.which_variant(said, low)}
        if "which item" in low:
            return {"text": self.which_item(said)}
        if "which address" in low:
            return {"text": self.where()}
        return {"text": " ".join(in_first_person(s) for s in self.wishes)}

    def other_way(self):
        """What the instructions say for the case that a wish is refused; said once."""
        spare = [s for s in self.wishes + self.stage if re.match(r"(?:if|otherwise)\b.*\bnot\b", s, re.IGNORECASE)]
        if not spare or self.refused:
            return {"end": True}
        self.refused = True
        return {"text": "I see. Then please help me otherwise: " + in_first_person(spare[0])}

    def why(self):
        mistaken = re.search(r"mistake|accident", self.all, re.IGNORECASE)
        return "I ordered it by mistake." if mistaken else "It is no longer needed."

    def which_order(self, said):
        numbers = [number.lstrip("#") for number in ORDER.findall(self.all)]
        if len(set(numbers)) == 1:
            return f"The order number is {numbers[0]}."
        listed = [line[2:] for line in said if re.match(r"- #?W\d{7}", line)]
        best = self.best(listed)
        if best:
            return f"It is {ORDER.search(best[0]).group(0).lstrip('#')}." if len(best) == 1 else "I am not sure which of them."
        return "I do not have the number at hand."

    def best(self, lines):
        """The lines with most words of the wish; none where no word is in it."""
        wish = words(" ".join(self.wishes))
        scored = [(len(words(re.sub(r"W\d{7}", "", line)) & wish), line) for line in lines]
        most = max((score for score, _ in scored), default=0)
        return [line for score, line in scored if score == most and most > 0]

    def clauses(self):
        """What is said, taken apart where another verb begins."""
        said = [s for s in self.wishes + self.stage if not ASKING.search(s)]
        return [part for s in said for part in CLAUSE.split(s)]

    def wanted(self, titles, verbs=""):
        """Of an order's items, those that the instructions name: all of them for `everything`, less what is excepted.

        What is only asked about is not wanted, nor what another verb is said of.
        """
        said = self.clauses()
        text = " ".join([s for s in said if re.search(verbs, s, re.IGNORECASE)] or said)
        excepted = " ".join(EXCEPT.findall(text)) if ALL.search(text) else ""
        return [
            title for title in titles
            if (self.names(text, title) or ALL.search(text)) and not self.names(excepted, title)]

    @staticmethod
    def names(text, title):
        """The last word of a title is what the thing is; a title glued together counts as well."""
        last = sorted(words(title.split()[-1])) if title.split() else []
        return joined(title) in joined(text) or bool(last and last[0] in words(text))

    def which_item(self, said):
        wanted = self.wanted([line[2:] for line in said if line.startswith("- ")])
        return "It is the " + " and the ".join(wanted) + "." if wanted else "I am not sure."

    def about(self, title):
        """What the instructions say of one thing that is to be changed."""
        said = [s for s in self.wishes + self.stage if self.names(s, title)]
        return [s for s in said if re.search(VERBS["Change"], s, re.IGNORECASE)] or said

    def which_variant(self, said, low):
        """The one listed that has what the instructions name: the cheapest of them for who wants that. Else the wish again."""
        title = re.search(r"which variant of (.+?) from order", low)
        wish = self.about(title.group(1)) if title else []
        listed = [re.match(r"- (.+): (\d+\.\d\d) USD$", line) for line in said if line.startswith("- ")]
        count = re.search(r"there are (\d+)", low)
        if all(listed) and count and len(listed) == int(count.group(1)) and wish:
            text = " ".join(wish)
            options = {part for found in listed for part in found.group(1).split(" / ")}
            named = {part for part in options if words(part) and words(part) <= words(text)}
            fitting = [found for found in listed if named <= set(found.group(1).split(" / "))]
            if re.search(r"\bcheapest\b", text, re.IGNORECASE) and fitting:
                fitting = [min(fitting, key=lambda found: float(found.group(2)))]
            if len(fitting) == 1 and (named or "cheapest" in text):
                self.picked = fitting[0].group(1)
                return f"I would like {self.picked}."
        return " ".join(in_first_person(s) for s in wish or self.wishes)

    def where(self):
        found = re.search(r"\b\d+ [A-Z][\w ]+(?:, [\w ]+)*,? \d{5}\b", self.all)
        return found.group(0) if found else "It is the address that you have on file for me."

    def confirm(self, said):
        """Agrees to what was repeated when it is what the instructions name, and all of it."""
        for direction in self.stage:
            turn = re.search(
                r"(?:asks? (?:you )?(?:for|to) (?:you )?(?:\w+ )?confirm\w*(?: before proceeding)?|\bconfirmation),? (.*)",
                direction, re.IGNORECASE)
            if turn and not self.changed:
                self.changed = True
                return {"text": "Wait. " + in_first_person(turn.group(1))}
        facts = dict(re.findall(r"(?m)^- (Cancel|Return|From|Change|Change the address of|Instead|To): (.+)$", "\n".join(said)))
        held = re.findall(r"(?m)^- Holds: (.+)$", "\n".join(said))
        numbers = {number.lstrip("#") for number in ORDER.findall(self.all)}
        about = {number.lstrip("#") for number in ORDER.findall(" ".join(facts.values()))}
        wanted = self.wanted(held, next((VERBS[name] for name in VERBS if name in facts), ""))
        fits = not (numbers and about and not about & numbers)
        if "Return" in facts:
            fits = fits and sorted(joined(t) for t in facts["Return"].split("; ")) == sorted(map(joined, wanted))
        if "Change" in facts:
            fits = fits and self.is_wanted_change(facts, wanted, re.findall(r"(?m)^- Different: (.+)$", "\n".join(said)))
        if "Cancel" in facts and held:
            # All of it is cancelled: everything in it must be meant, or the order as such.
            text = " ".join(s for s in self.clauses() if re.search(VERBS["Cancel"], s, re.IGNORECASE))
            whole = re.search(r"\b(?:order|orders)\b", text) and not re.search(r"\bonly\b|\bjust\b", text)
            fits = fits and bool(wanted) and (len(wanted) == len(held) or bool(whole and ALL.search(text)))
        if any(CONDITION.search(s) for s in self.wishes + self.stage):
            fits = False
        if MEANS.search(" ".join(self.stage)):
            fits = False
        if fits:
            return {"text": "Yes, please do.", "yes": True}
        return {"text": "No, that is not what I want."}


    def is_wanted_change(self, facts, wanted, different):
        """Whether it is the one thing to be changed, and all that is different is what they picked, or named."""
        if [joined(title) for title in wanted] != [joined(facts["Change"])]:
            return False
        if self.picked is not None:
            return joined(facts.get("Instead", "")) == joined(self.picked)
        text = " ".join(self.about(facts["Change"]))
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
