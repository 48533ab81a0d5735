package io.waymark.stack.demo;

import static io.waymark.advising.api.education.StudyMode.HYBRID;
import static io.waymark.advising.api.education.StudyMode.ONLINE;
import static io.waymark.advising.api.education.StudyMode.ON_CAMPUS;
import static io.waymark.core.roadmap.DegreeLevel.ASSOCIATE;
import static io.waymark.core.roadmap.DegreeLevel.BACHELOR;
import static io.waymark.core.roadmap.DegreeLevel.CERTIFICATE;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a student of a demo college can study, there and elsewhere. None of these colleges exists. */
final class DemoPrograms {

    /** The one that the students of Alder Valley are in. */
    static final String OWN = "Health Information Technology, AAS";

    static final String ALDER_VALLEY = "Alder Valley College";

    private static final String CAHIIM = "cahiim";
    private static final String TECHNICIAN = "51.0707";
    private static final String ADMINISTRATOR = "51.0706";
    private static final String CODER = "51.0713";

    private final LocalDate today;

    DemoPrograms(LocalDate today) {
        this.today = today;
    }

    List<ProgramEntry> list() {
        return List.of(
                program(ALDER_VALLEY, OWN, ASSOCIATE, TECHNICIAN, HYBRID, CAHIIM, 14, 24, 11_800),
                program(ALDER_VALLEY, "Medical Coding, certificate", CERTIFICATE, CODER, ONLINE, null, null, 10, 4_950),
                program(
                        "Quill River Community College",
                        "Health Information Technology, AAS",
                        ASSOCIATE,
                        TECHNICIAN,
                        ONLINE,
                        CAHIIM,
                        52,
                        24,
                        9_640),
                program(
                        "Quill River Community College",
                        "Coding and Reimbursement, certificate",
                        CERTIFICATE,
                        CODER,
                        ONLINE,
                        null,
                        null,
                        12,
                        5_200),
                program(
                        "Larkmoor Technical College",
                        "Health Information Management, AAS",
                        ASSOCIATE,
                        TECHNICIAN,
                        ON_CAMPUS,
                        CAHIIM,
                        31,
                        21,
                        10_450),
                program(
                        "Tamarack Point College",
                        "Health Information Technology, AAS",
                        ASSOCIATE,
                        TECHNICIAN,
                        HYBRID,
                        CAHIIM,
                        4,
                        24,
                        12_900),
                program(
                        "Fennel Ridge College",
                        "Health Records Technology, AS",
                        ASSOCIATE,
                        TECHNICIAN,
                        ON_CAMPUS,
                        CAHIIM,
                        -2,
                        22,
                        8_990),
                program(
                        "Osprey Hollow Institute",
                        "Health Information Technology, AAS",
                        ASSOCIATE,
                        TECHNICIAN,
                        ONLINE,
                        null,
                        null,
                        18,
                        14_300),
                program(
                        "Willowmere Online College",
                        "Health Information Management, AAS",
                        ASSOCIATE,
                        TECHNICIAN,
                        ONLINE,
                        CAHIIM,
                        66,
                        20,
                        13_750),
                program(
                        "Willowmere Online College",
                        "Health Information Management, BS",
                        BACHELOR,
                        ADMINISTRATOR,
                        ONLINE,
                        CAHIIM,
                        44,
                        48,
                        31_200),
                program(
                        "Saltbrook State College",
                        "Health Information Administration, BS",
                        BACHELOR,
                        ADMINISTRATOR,
                        ON_CAMPUS,
                        CAHIIM,
                        27,
                        48,
                        38_600),
                program(
                        "Saltbrook State College",
                        "Health Information Technology, AAS",
                        ASSOCIATE,
                        TECHNICIAN,
                        ON_CAMPUS,
                        CAHIIM,
                        27,
                        24,
                        17_100));
    }

    private ProgramEntry program(
            String college,
            String name,
            DegreeLevel level,
            String cip,
            StudyMode mode,
            @Nullable String accreditor,
            @Nullable Integer monthsLeft,
            int months,
            int costUsd) {
        var host = college.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
        return new ProgramEntry(
                college,
                name,
                level,
                cip,
                mode,
                accreditor,
                monthsLeft == null ? null : today.plusMonths(monthsLeft).withDayOfMonth(28),
                accreditor == null ? null : today.minusMonths(2),
                months,
                costUsd,
                "https://%s.example/%s".formatted(host, cip.replace('.', '-')));
    }
}
