package io.waymark.stack.demo;

import io.waymark.core.identity.Role;
import io.waymark.stack.platform.Stack;
import java.time.ZoneId;

/**
 * Alder Valley, a college with students at every stage, and Birch Lake, which proves that colleges do not see each other.
 * Their past is played through the APIs with the clock set back; then the clock runs as always.
 */
public final class DemoColleges {

    /** Everybody's password at a demo college. */
    public static final String PASSWORD = "one step at a time";

    private static final String NOAH = "noah.berg@aldervalley.example";

    private final Stack stack;

    public DemoColleges(Stack stack) {
        this.stack = stack;
    }

    /** Gives somebody at Alder Valley the demo password, by the link that an admin would hand them. */
    public void givePassword(String email) {
        alderValley().givePassword(email);
    }

    public void build() {
        try {
            var alder = alderValley();
            var story = new DemoStory(stack, alder);
            story.rewind();
            alder.open("Alder Valley College", "1", "Ruth", "Bellamy", "ruth.bellamy@aldervalley.example");
            alder.importPeople("demo/alder-valley.csv", "Everybody, to begin with");
            alder.offerPrograms();
            alder.offerSites();
            alder.add(Role.REGISTRAR, "R-301", "Paula", "Novak", "paula.novak@aldervalley.example");
            alder.add(Role.FACULTY, "F-401", "Imre", "Halasz", "imre.halasz@aldervalley.example");
            alder.add(Role.ADMIN, "A-501", "Noah", "Berg", NOAH);
            story.play();
            new DemoQuestions(alder, "ruth.bellamy@aldervalley.example", NOAH).write();
            alder.closeOnNewYearsDay();
            var birch = new DemoCollege(stack, "birch-lake", ZoneId.of("America/Chicago"));
            birch.open("Birch Lake Technical College", "0", "Walter", "Lindahl", "walter.lindahl@birchlake.example");
            birch.importPeople("demo/birch-lake.csv", "First import");
            birch.add(Role.REGISTRAR, "R-301", "Rita", "Okoro", "rita.okoro@birchlake.example");
            birch.add(Role.FACULTY, "F-401", "Sven", "Lund", "sven.lund@birchlake.example");
            alder.givePassword("paula.novak@aldervalley.example");
            alder.givePassword("imre.halasz@aldervalley.example");
            alder.givePassword("ruth.bellamy@aldervalley.example");
            alder.givePassword(NOAH);
            alder.givePassword("dana.whitcomb@aldervalley.example");
            alder.givePassword("tomas.varga@aldervalley.example");
            alder.givePassword("maya.okafor@aldervalley.example");
            birch.givePassword("walter.lindahl@birchlake.example");
        } finally {
            stack.clock().backToNow();
        }
    }

    private DemoCollege alderValley() {
        return new DemoCollege(stack, "alder-valley", ZoneId.of("America/New_York"));
    }
}
