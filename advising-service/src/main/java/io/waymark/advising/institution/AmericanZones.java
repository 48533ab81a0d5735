package io.waymark.advising.institution;

import java.util.Set;

/** The time zones of the United States, where days are written with the month first. */
final class AmericanZones {

    private static final Set<String> CITIES = Set.of(
            "America/New_York",
            "America/Detroit",
            "America/Louisville",
            "America/Indianapolis",
            "America/Fort_Wayne",
            "America/Chicago",
            "America/Menominee",
            "America/Denver",
            "America/Shiprock",
            "America/Boise",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "America/Juneau",
            "America/Sitka",
            "America/Metlakatla",
            "America/Yakutat",
            "America/Nome",
            "America/Adak",
            "America/Atka",
            "America/Puerto_Rico",
            "America/St_Thomas",
            "America/Virgin",
            "Pacific/Honolulu",
            "Pacific/Guam",
            "Pacific/Saipan",
            "Pacific/Pago_Pago",
            "Navajo");

    private AmericanZones() {}

    static boolean has(String zone) {
        return CITIES.contains(zone)
                || zone.startsWith("US/")
                || zone.startsWith("America/Indiana/")
                || zone.startsWith("America/Kentucky/")
                || zone.startsWith("America/North_Dakota/");
    }
}
