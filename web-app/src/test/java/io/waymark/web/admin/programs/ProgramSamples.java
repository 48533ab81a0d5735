package io.waymark.web.admin.programs;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.kind.Choice;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Programs of a directory. */
public final class ProgramSamples {

    public static final UUID HIT = new UUID(0, 3001);
    public static final UUID CODING = new UUID(0, 3002);
    public static final Choice CAHIIM = new Choice("cahiim", "Commission on Accreditation for Health Informatics");

    private ProgramSamples() {}

    public static void answer(ProgramApi programs) {
        given(programs.list(any(), any(), any(), any(), anyBoolean(), any(), anyInt()))
                .willReturn(new CountedPage<>(List.of(hit(), coding()), null, 2));
        given(programs.accreditors()).willReturn(List.of(CAHIIM));
        given(programs.compared(any())).willReturn(List.of(hit(), coding()));
        given(programs.show(any())).willReturn(hit());
        given(programs.show(CODING)).willReturn(coding());
        given(programs.add(any(), any())).willReturn(hit());
    }

    public static ProgramView hit() {
        return new ProgramView(
                HIT,
                "Alder Valley College",
                "Health Information Technology, AAS",
                DegreeLevel.ASSOCIATE,
                "51.0707",
                StudyMode.HYBRID,
                CAHIIM,
                LocalDate.of(2029, 6, 30),
                LocalDate.of(2026, 3, 2),
                Accreditation.HOLDS,
                24,
                11_800,
                "https://aldervalley.example/hit",
                false,
                3);
    }

    /** Of which less is known. */
    public static ProgramView coding() {
        return new ProgramView(
                CODING,
                "<b>Birch</b> River College",
                "=Medical Coding",
                DegreeLevel.CERTIFICATE,
                "51.0713",
                StudyMode.ONLINE,
                null,
                null,
                null,
                Accreditation.NONE,
                null,
                null,
                "https://birchriver.example/coding",
                true,
                1);
    }
}
