package io.waymark.scheduling.booking;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A zone whose clocks are set by whoever rules, which is known as soon as the law is out. */
final class LawOfTime extends ZoneRulesProvider {

    private static final String ID = "Test/Law";
    private static volatile ZoneRules rules = ZoneRules.of(ZoneOffset.ofHours(-5));

    private LawOfTime() {}

    static ZoneId zone() {
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(ID)) {
            ZoneRulesProvider.registerProvider(new LawOfTime());
        }
        return ZoneId.of(ID);
    }

    static void becomes(ZoneRules law) {
        rules = law;
    }

    static void becomes(int hoursOfOffset) {
        becomes(ZoneRules.of(ZoneOffset.ofHours(hoursOfOffset)));
    }

    @Override
    protected Set<String> provideZoneIds() {
        return Set.of(ID);
    }

    /** Null tells the JDK to ask again each time. */
    @Override
    protected @Nullable ZoneRules provideRules(String zone, boolean forCaching) {
        return forCaching ? null : rules;
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
        return new TreeMap<>(Map.of("now", rules));
    }
}
