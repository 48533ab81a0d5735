package io.waymark.stack.demo;

import java.util.List;

/** What demo people write. */
final class DemoTexts {

    private static final List<String> REFLECTIONS = List.of("""
            I like work where being careful matters, and most of this job is exactly that. Checking that a record is complete \
            before it goes out, asking the right person when a signature is missing, and knowing who may see what all sound like \
            things I would do well. I help at the front desk of a family practice on Saturdays and the part of the day I enjoy \
            most is getting the files in order before the doctors arrive. Coding is less familiar to me. I read two sample \
            charts and could follow the story, but choosing the right code took me a long time. What I would not enjoy is a role \
            with only phone work. I talked with my aunt, who worked in release of information for nine years, and she said the \
            quiet hours suit some people and not others. I think they suit me, and I want to find out more about data quality.
            """, """
            Three of the duties fit me well. I am patient with details, I like rules that have a reason, and I care about \
            privacy since a relative had her records seen by someone who should not have. Protecting confidentiality is the part \
            I would be proud of. Reviewing records for completeness is close to what I did in the army supply office, where one \
            wrong number stopped everything. Retrieving records for analysis interests me too, although I need better \
            spreadsheet skills first. Two duties worry me. Electronic systems change often, so I would have to keep learning \
            every year, and I am slow when I have to switch between many screens. For our state the current figures say that \
            openings stay steady and that hospitals hire most people, and the nearest two hospitals are on a bus line, which \
            decides a lot for me. I plan to shadow somebody before the spring so that I can see an ordinary Tuesday.
            """);

    private static final List<String> TOPICS = List.of(
            "Which courses to take next term",
            "How to ask for a placement",
            "Choosing between RHIT and CCS",
            "What a first week in records is like",
            "My resume, before I send it out",
            "Working part time while studying");

    private static final List<String> RETURNS = List.of(
            "Good start. Please name two duties from the official list and say why they fit you.",
            "The second page is cut off. Scan it again and send both pages in one file.",
            "Page 2 still shows a birth date. Take it out and send it again.");

    private DemoTexts() {}

    static String reflection(int turn) {
        return pick(REFLECTIONS, turn).strip();
    }

    static String topic(int turn) {
        return pick(TOPICS, turn);
    }

    static String returned(int turn) {
        return pick(RETURNS, turn);
    }

    private static String pick(List<String> texts, int turn) {
        return texts.get(Math.floorMod(turn, texts.size()));
    }
}
