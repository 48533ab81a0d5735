package io.waymark.stack.demo;

import static io.waymark.advising.api.site.SiteKind.CLINIC;
import static io.waymark.advising.api.site.SiteKind.HOSPITAL;
import static io.waymark.advising.api.site.SiteKind.LABORATORY;
import static io.waymark.advising.api.site.SiteKind.OTHER;
import static io.waymark.advising.api.site.SiteKind.PHARMACY;
import static io.waymark.advising.api.site.SiteKind.PHYSICIAN_OFFICE;

import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the students of a demo college work in the field. None of these sites exists. */
final class DemoSites {

    /** Where Maya is. */
    static final String HARBOR_STREET = "Harbor Street Clinic";

    static final String MEDICAL_CENTER = "Alder Valley Medical Center";

    private final LocalDate today;

    DemoSites(LocalDate today) {
        this.today = today;
    }

    List<SiteEntry> list() {
        return List.of(
                site(
                        MEDICAL_CENTER,
                        HOSPITAL,
                        "400 Hospital Drive, Alder Valley, NY 12401",
                        4,
                        22,
                        "Report to Health Information Management on the ground floor, room G-14. Bring your badge and your immunization"
                                + " record.\nParking is free in lot C.",
                        contact("Lena Ortiz", "Schedules and badges", "518-555-0142"),
                        contact("Dr. Samuel Achterberg", "Medical records", null)),
                site(
                        HARBOR_STREET,
                        CLINIC,
                        "18 Harbor Street, Alder Valley, NY 12401",
                        2,
                        9,
                        "Business casual. The clinic closes at noon on Fridays.",
                        contact("Nadia Bergstrom", "Everything", "518-555-0117")),
                site(
                        "Larkmoor Regional Hospital",
                        HOSPITAL,
                        "1 Larkmoor Way, Larkmoor, NY 12455",
                        6,
                        34,
                        "A background check has to be on file two weeks before the first day.",
                        contact("Tobias Renner", "Student placements", "518-555-0190"),
                        contact("Ifeoma Adeyemi", "Coding department", "518-555-0191")),
                site(
                        "Fennel Ridge Pharmacy",
                        PHARMACY,
                        "77 Main Street, Fennel Ridge, NY 12468",
                        1,
                        2,
                        null,
                        contact("Paul Whitaker", "Pharmacist in charge", "518-555-0163")),
                site(
                        "Saltbrook Pediatrics",
                        PHYSICIAN_OFFICE,
                        "230 Orchard Avenue, Saltbrook, NY 12477",
                        1,
                        -1,
                        "The practice asks for two letters of reference.",
                        contact("Mirela Costa", "Office manager", "518-555-0128")),
                site(
                        "Tamarack Diagnostic Laboratory",
                        LABORATORY,
                        "9 Quarry Road, Tamarack Point, NY 12484",
                        3,
                        16,
                        "Closed shoes. Draws begin at 6:30 in the morning.",
                        contact("Henrik Sato", "Phlebotomy supervisor", "518-555-0175")),
                site(
                        "Osprey Hollow Records Center",
                        OTHER,
                        "52 Depot Street, Osprey Hollow, NY 12491",
                        2,
                        null,
                        null,
                        contact("Grace Lindqvist", "Release of information", null)),
                site(
                        "Willowmere Orthopedic Group",
                        PHYSICIAN_OFFICE,
                        "610 Canal Street, Willowmere, NY 12499",
                        2,
                        11,
                        "Billing and coding only; remote work after the first two weeks.",
                        contact("Andre Moreau", "Revenue cycle", "518-555-0136")));
    }

    private SiteEntry site(
            String name,
            SiteKind kind,
            String address,
            int capacity,
            @Nullable Integer monthsLeft,
            @Nullable String notes,
            SiteContact... contacts) {
        return new SiteEntry(
                name,
                kind,
                address,
                List.of(contacts),
                capacity,
                monthsLeft == null ? null : today.plusMonths(monthsLeft).withDayOfMonth(28),
                notes);
    }

    private static SiteContact contact(String name, String purpose, @Nullable String phone) {
        var address = name.replace("Dr. ", "").toLowerCase(Locale.ROOT).replace(' ', '.') + "@sites.example";
        return new SiteContact(name, address, phone, purpose);
    }
}
