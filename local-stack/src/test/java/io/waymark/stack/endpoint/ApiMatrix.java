package io.waymark.stack.endpoint;

import static io.waymark.stack.endpoint.App.ADVISING;
import static io.waymark.stack.endpoint.App.MENTORING;
import static io.waymark.stack.endpoint.Endpoint.Reach.COLLEGE;
import static io.waymark.stack.endpoint.Endpoint.Reach.MAKES;
import static io.waymark.stack.endpoint.Endpoint.Reach.OPEN;
import static io.waymark.stack.endpoint.Endpoint.Reach.PLATFORM;
import static io.waymark.stack.endpoint.Who.ADMIN;
import static io.waymark.stack.endpoint.Who.ADVISOR;
import static io.waymark.stack.endpoint.Who.FACULTY;
import static io.waymark.stack.endpoint.Who.MENTOR;
import static io.waymark.stack.endpoint.Who.METRICS;
import static io.waymark.stack.endpoint.Who.OPERATOR;
import static io.waymark.stack.endpoint.Who.OUTSIDER;
import static io.waymark.stack.endpoint.Who.REGISTRAR;
import static io.waymark.stack.endpoint.Who.STUDENT;

import java.util.List;
import java.util.stream.Stream;

/** Who may call what of the two services: the one place that says it, beside the code that does it. */
final class ApiMatrix {

    private static final String HOURS = """
            {"zone": "America/New_York", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "12:00"}], "exceptions":
             [{"date": "2030-12-24", "hours": [{"from": "09:00", "to": "10:00"}]}], "minutes": 30, "bufferBefore": 0, "bufferAfter": 10, "noticeHours": 12, "horizonDays": 45,
             "step": 15, "ways": [{"kind": "ON_CAMPUS", "where": "Room 12"}]}
            """;

    private static final String PERSON = """
            {"number": "203600", "givenName": "Maya", "preferredName": "May", "familyName": "Okafor", "email": "maya.okafor@aldervalley.example",
             "roles": ["STUDENT"], "zone": "America/New_York", "language": "en-US"}
            """;

    private static final String PROGRAM = """
            {"college": "Alder Valley College", "name": "Health Information Technology, AAS", "level": "ASSOCIATE",
             "cip": "51.0707", "mode": "HYBRID", "accreditor": "cahiim", "accreditedThrough": "2029-06-30",
             "checkedOn": "2026-03-02", "months": 24, "costUsd": 11800, "url": "https://aldervalley.example/hit"}
            """;

    private static final String WORDING = """
            {"domain": 4, "difficulty": "EASY", "stem": "Which report?", "choices": ["A", "B", "C", "D"], "correct": "B",
             "explanation": "Because.", "sourceTitle": "A handbook", "sourceSection": null, "sourceUrl": null, "checkedOn": null}
            """;

    private static final String SITE = """
            {"name": "Alder Valley Medical Center", "kind": "HOSPITAL", "address": "12 Mill Street, Alder Valley", "contacts":
             [{"name": "Lena Ortiz", "email": "lena.ortiz@hospital.example", "phone": "603-555-0134", "purpose": "Schedules"}],
             "capacity": 4, "agreementThrough": "2029-06-30", "notes": "Report to the front desk."}
            """;

    private static final String PROFILE = """
            {"headline": "Health information manager", "employer": "", "about": "", "steps": ["earn-rhit"],
             "roadmaps": ["health-information-technician"],
             "topics": ["Privacy"], "credentials": ["RHIA"], "languages": ["en"], "meetingKind": "VIDEO",
             "meetingPlace": "https://meet.example/a", "capacity": 5, "answerWithinHours": 24, "published": true}
            """;

    private static final List<Endpoint> ADVISING_LINES = List.of(
            // the directory
            get("/api/people").may(ADMIN),
            get("/api/people/me").may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN),
            put("/api/people/me/settings")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .json("{\"zone\": \"America/New_York\", \"language\": \"en-US\"}")
                    .ofAVersion(),
            get("/api/people/{person}")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .concerns(STUDENT, ADVISOR, ADMIN),
            get("/api/people/{person}/lifecycle").may(ADMIN),
            post("/api/people").may(ADMIN).reach(MAKES).json(PERSON).answers(409),
            put("/api/people/{person}").may(ADMIN).json(PERSON).ofAVersion(),
            post("/api/people/{person}/deactivate").may(ADMIN).ofAVersion(),
            post("/api/people/{person}/reactivate").may(ADMIN).ofAVersion(),
            get("/api/history").may(ADMIN),
            get("/api/disclosures").may(ADMIN),
            get("/api/disclosures/mine").may(STUDENT),
            get("/api/attributes").may(ADVISOR, ADMIN).reach(COLLEGE),
            put("/api/attributes/{key}")
                    .may(ADMIN)
                    .reach(COLLEGE)
                    .at("/api/attributes/program")
                    .json(
                            "{\"label\": \"Program\", \"type\": \"CHOICE\", \"choices\": [\"Coding\"], \"required\": false, \"position\": 1}")
                    .ofAVersion(),
            delete("/api/attributes/{key}")
                    .may(ADMIN)
                    .reach(COLLEGE)
                    .at("/api/attributes/program")
                    .ofAVersion(),
            get("/api/people/{person}/attributes")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .concerns(STUDENT, ADVISOR, ADMIN),
            put("/api/people/{person}/attributes")
                    .may(ADMIN)
                    .json("{\"values\": {\"campus\": \"North\"}}")
                    .ofAVersion(),
            get("/api/people/{person}/leaving").may(ADMIN),
            post("/api/people/{person}/leaving")
                    .may(ADMIN)
                    .json(
                            "{\"lifecycle\": \"GRADUATED\", \"day\": \"2026-03-02\", \"reason\": \"Degree awarded\", \"successors\": [\"{advisor}\"]}")
                    .ofAVersion(),
            get("/api/institution")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .reach(COLLEGE),
            put("/api/institution")
                    .may(ADMIN)
                    .reach(COLLEGE)
                    .json(
                            "{\"name\": \"Alder Valley College\", \"zone\": \"America/New_York\", \"language\": \"en-US\", \"accent\": \"PINE\", \"state\": \"NY\", \"dateOrder\": \"MDY\"}")
                    .ofAVersion(),
            put("/api/institutions/{slug}").may(OPERATOR).reach(PLATFORM).json("""
                    {"name": "Alder Valley College", "zone": "America/New_York", "language": "en-US", "admin": {"number": "1",
                     "givenName": "Ruth", "familyName": "Bellamy", "email": "ruth.bellamy@aldervalley.example"}}
                    """),
            post("/api/subscribers/{name}/resync")
                    .may(OPERATOR)
                    .reach(PLATFORM)
                    .at("/api/subscribers/{subscriber}/resync")
                    .answers(202),
            get("/api/documents/usage").may(ADMIN).reach(COLLEGE),
            put("/api/institutions/{slug}/document-quota")
                    .may(OPERATOR)
                    .reach(PLATFORM)
                    .json("{\"bytes\": 50000000000}"),
            // imports and cohorts
            get("/api/imports").may(ADMIN),
            post("/api/imports")
                    .may(ADMIN)
                    .reach(MAKES)
                    .at("/api/imports?name=Nobody%20new&partial=true")
                    .body("text/csv", "role,number,given_name,family_name,email\n"),
            get("/api/imports/{import}").may(ADMIN),
            get("/api/imports/{import}/errors").may(ADMIN),
            get("/api/imports/{import}/columns").may(ADMIN),
            post("/api/imports/{import}/columns")
                    .may(ADMIN)
                    .json("{\"source\": \"Banner\", \"targets\": [\"role\"], \"everybody\": \"\"}")
                    .answers(422),
            get("/api/imports/{import}/conflicts").may(ADMIN),
            get("/api/imports/{import}/effects").may(ADMIN),
            get("/api/imports/{import}/missing").may(ADMIN),
            get("/api/imports/{import}/missing/leaving").may(ADMIN).answers(404),
            post("/api/imports/{import}/missing/leaving").may(ADMIN).json("""
                            {"lifecycle": "GRADUATED", "day": "2026-03-02", "reason": "Not in the file", "students": ["{student}"],
                             "number": 1}
                            """).answers(422),
            get("/api/imports/{import}/changes").may(ADMIN).at("/api/imports/{import}/changes?kind=NAME"),
            post("/api/imports/{import}/apply")
                    .may(ADMIN)
                    .json("{\"changedByHand\": \"KEEP\", \"inactive\": \"KEEP\", \"staffConfirmed\": true}")
                    .answers(422),
            post("/api/imports/{import}/discard").may(ADMIN).answers(422),
            get("/api/overview").may(ADMIN).reach(COLLEGE),
            get("/api/cohorts").may(ADVISOR, ADMIN).reach(COLLEGE),
            post("/api/cohorts")
                    .may(ADMIN)
                    .reach(MAKES)
                    .json("{\"name\": \"HIT, fall 2025\"}")
                    .answers(409),
            get("/api/cohorts/archived").may(ADMIN).reach(COLLEGE),
            post("/api/cohorts/{cohort}/archive").may(ADMIN).ofAVersion(),
            post("/api/cohorts/{cohort}/unarchive").may(ADMIN).ofAVersion(),
            post("/api/cohorts/{cohort}/merge")
                    .may(ADMIN)
                    .json("{\"into\": \"{cohort}\"}")
                    .ofAVersion(),
            delete("/api/cohorts/{cohort}").may(ADMIN).ofAVersion(),
            get("/api/cohorts/{cohort}").may(ADVISOR, ADMIN).reach(COLLEGE),
            put("/api/cohorts/{cohort}")
                    .may(ADMIN)
                    .json("{\"name\": \"HIT, fall 2025\"}")
                    .ofAVersion(),
            get("/api/cohorts/{cohort}/members").may(ADVISOR, ADMIN).reach(COLLEGE),
            post("/api/cohorts/{cohort}/members").may(ADMIN).json("{\"students\": [\"{student}\"]}"),
            post("/api/cohorts/{cohort}/members/remove").may(ADMIN).json("{\"students\": [\"{advisor}\"]}"),
            delete("/api/cohorts/{cohort}/members/{student}").may(ADMIN).at("/api/cohorts/{cohort}/members/{advisor}"),
            get("/api/students/{student}/cohorts").may(ADVISOR, ADMIN),
            // advisors and their students
            get("/api/advisors").may(ADMIN),
            get("/api/advisors/{advisor}").may(ADVISOR, ADMIN),
            put("/api/advisors/{advisor}/limit")
                    .may(ADMIN)
                    .json("{\"limit\": 60}")
                    .ofAVersion(),
            get("/api/advisors/{advisor}/students").may(ADMIN),
            get("/api/unassigned-students").may(ADMIN),
            post("/api/advisors/{advisor}/students")
                    .may(ADMIN)
                    .json("{\"students\": [\"{student}\"], \"from\": null, \"until\": null}"),
            post("/api/advisors/{advisor}/handover")
                    .may(ADMIN)
                    .json(
                            "{\"to\": \"{advisor}\", \"students\": [\"{student}\"], \"from\": null, \"reason\": \"Leaves.\"}")
                    .answers(422),
            post("/api/assignments/{assignment}/end")
                    .may(ADMIN)
                    .json("{\"on\": \"1999-12-31\"}")
                    .answers(422),
            delete("/api/assignments/{assignment}").may(ADMIN).answers(422),
            get("/api/students/{student}/advisors").may(STUDENT, ADVISOR, ADMIN),
            get("/api/caseload").may(ADVISOR),
            get("/api/caseload/attributes").may(ADVISOR),
            get("/api/caseload/students").may(ADVISOR).at("/api/caseload/students?student={student}"),
            get("/api/caseload/{student}").may(ADVISOR),
            get("/api/students/{student}/timeline").may(ADVISOR),
            get("/api/students/{student}/notes").may(STUDENT, ADVISOR),
            post("/api/students/{student}/notes").may(ADVISOR).json("{\"body\": \"Seen.\", \"shared\": false}"),
            post("/api/notes")
                    .may(ADVISOR)
                    .reach(Endpoint.Reach.ONE)
                    .json("{\"students\": [\"{student}\"], \"note\": {\"body\": \"Seen.\", \"shared\": false}}"),
            get("/api/notes/{note}").may(ADVISOR),
            put("/api/notes/{note}")
                    .may(ADVISOR)
                    .json("{\"body\": \"Seen.\", \"shared\": false}")
                    .ofAVersion(),
            delete("/api/notes/{note}").may(ADVISOR).ofAVersion(),
            get("/api/students/{student}/contact-attempts").may(ADVISOR),
            post("/api/students/{student}/contact-attempts")
                    .may(ADVISOR)
                    .json("{\"channel\": \"PHONE\", \"outcome\": \"NO_ANSWER\", \"at\": \"{yesterday}\"}"),
            post("/api/contact-attempts")
                    .may(ADVISOR)
                    .reach(Endpoint.Reach.ONE)
                    .json("{\"students\": [\"{student}\"], \"attempt\": "
                            + "{\"channel\": \"PHONE\", \"outcome\": \"NO_ANSWER\", \"at\": \"{yesterday}\"}}"),
            delete("/api/contact-attempts/{attempt}").may(ADVISOR).ofAVersion(),
            get("/api/signal-settings").may(ADMIN).reach(COLLEGE),
            put("/api/signal-settings/{kind}")
                    .may(ADMIN)
                    .reach(COLLEGE)
                    .at("/api/signal-settings/NO_CONTACT")
                    .json("{\"enabled\": true, \"severity\": 30, \"days\": 30}")
                    .ofAVersion(),
            // sites to work at
            get("/api/sites").may(ADVISOR, ADMIN).reach(COLLEGE),
            get("/api/sites/{site}").may(ADVISOR, ADMIN).reach(COLLEGE),
            post("/api/sites").may(ADMIN).reach(MAKES).json(SITE).answers(409),
            put("/api/sites/{site}").may(ADMIN).json(SITE).ofAVersion(),
            post("/api/sites/{site}/retire").may(ADMIN).ofAVersion(),
            post("/api/sites/{site}/restore").may(ADMIN).ofAVersion(),
            post("/api/sites/file").may(ADMIN).reach(MAKES).body("text/csv", "name,kind,address,capacity\n"),

            // placements at them
            get("/api/placements/sites").may(STUDENT).reach(COLLEGE),
            get("/api/placements/sites/{site}").may(STUDENT).reach(COLLEGE),
            get("/api/placements/mine").may(STUDENT),
            get("/api/placements/of/{student}").may(STUDENT, ADVISOR, ADMIN),
            get("/api/placements").may(ADVISOR, ADMIN),
            get("/api/placements/{placement}").may(STUDENT, ADVISOR, ADMIN),
            get("/api/placements/{placement}/answer").may(ADVISOR, ADMIN),
            post("/api/placements")
                    .may(STUDENT)
                    .reach(MAKES)
                    .json(
                            "{\"site\": \"{site}\", \"requirement\": \"log-internship-hours/hours-log\", \"hours\": 40,"
                                    + " \"days\": {\"firstDay\": \"2030-01-07\", \"lastDay\": \"2099-05-31\"}, \"message\": \"Mornings.\"}")
                    .answers(422),
            post("/api/placements/{placement}/accept")
                    .may(ADVISOR, ADMIN)
                    .json("{\"days\": {\"firstDay\": \"2030-01-07\", \"lastDay\": \"2030-05-31\"},"
                            + " \"supervisor\": {\"name\": \"Lena Ortiz\", \"email\": \"lena@hospital.example\"}}")
                    .ofAVersion(),
            post("/api/placements/{placement}/decline")
                    .may(ADVISOR, ADMIN)
                    .json("{\"reason\": \"Not this term.\"}")
                    .ofAVersion(),
            post("/api/placements/{placement}/agreement")
                    .may(ADVISOR, ADMIN)
                    .json("{\"signedBy\": \"Lena Ortiz\", \"signedOn\": \"2026-03-02\"}")
                    .ofAVersion(),
            post("/api/placements/{placement}/end")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .json("{\"lastDay\": \"2030-01-07\", \"reason\": \"Moved.\"}")
                    .ofAVersion(),
            post("/api/placements/{placement}/cancel")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .json("{\"reason\": \"Moved.\"}")
                    .ofAVersion(),

            // programs to study
            get("/api/programs").may(STUDENT, ADVISOR, ADMIN).reach(COLLEGE),
            get("/api/programs/compared")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .reach(COLLEGE)
                    .at("/api/programs/compared?program={program}"),
            get("/api/programs/accreditors").may(STUDENT, ADVISOR, ADMIN).reach(COLLEGE),
            get("/api/programs/{program}").may(STUDENT, ADVISOR, ADMIN).reach(COLLEGE),
            post("/api/programs").may(ADMIN).reach(MAKES).json(PROGRAM).answers(409),
            put("/api/programs/{program}").may(ADMIN).json(PROGRAM).ofAVersion(),
            post("/api/programs/{program}/retire").may(ADMIN).ofAVersion(),
            post("/api/programs/{program}/restore").may(ADMIN).ofAVersion(),
            post("/api/programs/file").may(ADMIN).reach(MAKES).body("text/csv", "college,program,level,cip,mode,url\n"),
            get("/api/students/{student}/education").may(STUDENT, ADVISOR, ADMIN),
            get("/api/students/{student}/certification").may(STUDENT, ADVISOR, ADMIN),
            get("/api/students/{student}/continuing").may(STUDENT, ADVISOR, ADMIN),
            get("/api/students/{student}/certification/{credential}/exam")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/students/{student}/certification/rhit/exam"),
            put("/api/students/{student}/certification/{credential}/exam/window")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/exam/window")
                    .json("{\"authorizedOn\": \"2020-05-03\", \"endsOn\": \"2020-05-01\", \"scheduledOn\": null}")
                    .answers(422),
            put("/api/students/{student}/certification/{credential}/exam/attempts/{takenOn}")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/exam/attempts/2120-11-20")
                    .json("{\"passed\": false, \"score\": 280}")
                    .answers(422),
            delete("/api/students/{student}/certification/{credential}/exam/attempts/{takenOn}")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/exam/attempts/2020-11-20"),
            get("/api/students/{student}/certification/{credential}/plan")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/students/{student}/certification/rhit/plan"),
            put("/api/students/{student}/certification/{credential}/plan")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/plan")
                    .json(
                            "{\"examOn\": \"2020-05-03\", \"weeklyMinutes\": 360, \"days\": [\"TUESDAY\"], \"totalMinutes\": 3600}")
                    .answers(422),
            put("/api/students/{student}/certification/{credential}/plan/days-off/{day}")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/plan/days-off/2020-12-24")
                    .answers(422),
            delete("/api/students/{student}/certification/{credential}/plan/days-off/{day}")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/plan/days-off/2020-12-24"),
            put("/api/students/{student}/certification/{credential}/plan/done/{day}/{domain}")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/plan/done/2020-11-20/1")
                    .json("{\"minutes\": 60}")
                    .answers(422),
            delete("/api/students/{student}/certification/{credential}/plan/done/{day}/{domain}")
                    .may(STUDENT)
                    .at("/api/students/{student}/certification/rhit/plan/done/2020-11-20/1"),
            put("/api/students/{student}/shortlist/{program}").may(STUDENT),
            delete("/api/students/{student}/shortlist/{program}").may(STUDENT),
            // roadmaps and evidence
            get("/api/roadmaps")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .reach(COLLEGE),
            get("/api/occupations/{roadmap}")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .reach(COLLEGE)
                    .at("/api/occupations/health-information-technician"),
            get("/api/students/{student}/skills").may(STUDENT, ADVISOR, ADMIN),
            get("/api/students/{student}/skills/{roadmap}")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/students/{student}/skills/health-information-technician"),
            put("/api/students/{student}/skills/{roadmap}/rating")
                    .may(STUDENT)
                    .at("/api/students/{student}/skills/health-information-technician/rating")
                    .json("{\"levels\": {\"integrity\": 3}}")
                    .answers(422),
            put("/api/students/{student}/skills/{roadmap}/gaps/{skill}")
                    .may(ADVISOR)
                    .at("/api/students/{student}/skills/medical-coder/gaps/integrity")
                    .json("{\"note\": \"Talk to somebody who codes.\"}")
                    .answers(422),
            delete("/api/students/{student}/skills/{roadmap}/gaps/{skill}")
                    .may(ADVISOR)
                    .at("/api/students/{student}/skills/medical-coder/gaps/integrity"),
            get("/api/journeys/{student}").may(STUDENT, ADVISOR, ADMIN),
            get("/api/journeys/{student}/home").may(STUDENT, ADVISOR, ADMIN),
            get("/api/journeys/{student}/roadmaps/{roadmap}/home")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/journeys/{student}/roadmaps/health-information-technician/home"),
            put("/api/journeys/{student}/roadmaps/{roadmap}")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/journeys/{student}/roadmaps/health-information-technician"),
            delete("/api/journeys/{student}/roadmaps/{roadmap}")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/journeys/{student}/roadmaps/health-information-technician")
                    .answers(422),
            put("/api/journeys/{student}")
                    .may(ADVISOR, ADMIN)
                    .json("{\"roadmap\": \"health-information-technician\", \"startedOn\": \"2026-01-12\"}"),
            get("/api/journeys/{student}/steps/{step}").may(STUDENT, ADVISOR, ADMIN),
            get("/api/practice").may(STUDENT),
            post("/api/practice/attempts")
                    .may(STUDENT)
                    .reach(MAKES)
                    .json("{\"credential\": \"rhit\", \"mode\": \"PRACTICE\", \"domain\": null, \"questions\": null}")
                    .answers(422),
            get("/api/practice/attempts/{attempt}").may(STUDENT).at("/api/practice/attempts/{practiceDone}"),
            get("/api/practice/attempts/{attempt}/questions/{position}")
                    .may(STUDENT)
                    .at("/api/practice/attempts/{practiceDone}/questions/1"),
            put("/api/practice/attempts/{attempt}/questions/{position}")
                    .may(STUDENT)
                    .at("/api/practice/attempts/{practiceOpen}/questions/12")
                    .json("{\"choice\": \"A\", \"flagged\": true}"),
            post("/api/practice/attempts/{attempt}/submit")
                    .may(STUDENT)
                    .at("/api/practice/attempts/{practiceDone}/submit"),
            get("/api/practice/attempts/{attempt}/review")
                    .may(STUDENT)
                    .at("/api/practice/attempts/{practiceDone}/review"),
            get("/api/questions").may(ADMIN, FACULTY).reach(COLLEGE).at("/api/questions?credential=rhit"),
            get("/api/questions/banks").may(ADMIN, FACULTY).reach(COLLEGE),
            get("/api/questions/{question}").may(ADMIN, FACULTY),
            get("/api/questions/{question}/versions").may(ADMIN, FACULTY),
            post("/api/questions")
                    .may(ADMIN)
                    .reach(MAKES)
                    .json("{\"credential\": \"rhit\", \"identifier\": \"rhit-d1-001\", \"wording\": %s}"
                            .formatted(WORDING))
                    .answers(409),
            put("/api/questions/{question}").may(ADMIN).json(WORDING).ofAVersion(),
            post("/api/questions/{question}/approve").may(ADMIN, FACULTY).ofAVersion(),
            post("/api/questions/{question}/return")
                    .may(ADMIN, FACULTY)
                    .json("{\"reason\": \"Two answers are right.\"}")
                    .ofAVersion(),
            post("/api/questions/{question}/retire").may(ADMIN).ofAVersion(),
            post("/api/questions/{question}/restore").may(ADMIN).ofAVersion(),
            post("/api/questions/file")
                    .may(ADMIN)
                    .reach(MAKES)
                    .at("/api/questions/file?credential=rhit")
                    .body("text/csv", "identifier,domain\n"),
            put("/api/journeys/{student}/steps/{step}/waiver")
                    .may(ADVISOR)
                    .at("/api/journeys/{student}/steps/find-accredited-programs/waiver")
                    .json("{\"reason\": \"Done before.\"}"),
            delete("/api/journeys/{student}/steps/{step}/waiver").may(ADVISOR),
            post("/api/evidence").may(STUDENT).reach(MAKES).json("""
                            {"requirement": "research-duties/reflection",
                             "payload": {"kind": "reflection", "text": "Too short."}}
                            """).answers(422),
            post("/api/evidence/documents")
                    .may(STUDENT)
                    .reach(MAKES)
                    .body("multipart/form-data; boundary=b", """
                    --b\r
                    Content-Disposition: form-data; name="requirement"\r
                    \r
                    research-duties/reflection\r
                    --b\r
                    Content-Disposition: form-data; name="file"; filename="a.txt"\r
                    Content-Type: text/plain\r
                    \r
                    hello\r
                    --b--\r
                    """)
                    .answers(422),
            get("/api/evidence")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/evidence?student={student}&step=research-duties")
                    .reach(Endpoint.Reach.ONE),
            get("/api/evidence/decisions")
                    .may(STUDENT, ADVISOR, ADMIN)
                    .at("/api/evidence/decisions?student={student}")
                    .reach(Endpoint.Reach.ONE),
            get("/api/hours").may(STUDENT),
            get("/api/hours/of/{student}").may(STUDENT, ADVISOR, ADMIN),
            get("/api/evidence/queue").may(ADVISOR),
            get("/api/evidence/{evidence}")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .concerns(STUDENT, ADVISOR, REGISTRAR, ADMIN),
            get("/api/evidence/{evidence}/document")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY, ADMIN)
                    .concerns(STUDENT, ADVISOR, REGISTRAR, ADMIN),
            post("/api/evidence/{evidence}/verify")
                    .may(ADVISOR, MENTOR, REGISTRAR, FACULTY)
                    .concerns(ADVISOR, REGISTRAR)
                    .json("{\"level\": \"met\", \"comment\": \"As it should be.\"}")
                    .ofAVersion(),
            post("/api/evidence/{evidence}/return")
                    .may(ADVISOR, MENTOR, REGISTRAR, FACULTY)
                    .concerns(ADVISOR, REGISTRAR)
                    .json("{\"comment\": \"The second page is cut off.\"}")
                    .ofAVersion(),
            post("/api/evidence/{evidence}/undo")
                    .may(ADVISOR, MENTOR, REGISTRAR, FACULTY)
                    .concerns(ADVISOR, REGISTRAR)
                    .ofAVersion(),
            post("/api/evidence/{evidence}/reopen")
                    .may(ADVISOR, MENTOR, REGISTRAR, FACULTY)
                    .concerns(ADVISOR, REGISTRAR)
                    .json("{\"reason\": \"The wrong file.\"}")
                    .ofAVersion(),
            put("/api/evidence/hours/supervisor")
                    .may(STUDENT)
                    .reach(MAKES)
                    .json("{\"site\": \"Nowhere\", \"name\": \"Joan Peralta\", \"email\": \"joan@clinic.example\"}")
                    .answers(422),
            put("/api/evidence/{evidence}/mentor/{mentor}").may(STUDENT).ofAVersion(),
            put("/api/evidence/{evidence}/peer")
                    .may(STUDENT)
                    .json("{\"email\": \"eli.navarro@aldervalley.example\"}")
                    .ofAVersion(),
            put("/api/evidence/{evidence}/outsider")
                    .may(STUDENT)
                    .json(
                            "{\"capacity\": \"SITE_SUPERVISOR\", \"name\": \"Pat Lindgren\", \"email\": \"pat@clinic.example\"}")
                    .ofAVersion(),
            post("/api/evidence/{evidence}/outsider/{capacity}/mail")
                    .may(STUDENT, ADVISOR)
                    .at("/api/evidence/{evidence}/outsider/SITE_SUPERVISOR/mail")
                    .ofAVersion(),
            put("/api/evidence/{evidence}/outsider/{capacity}/address")
                    .may(ADVISOR)
                    .at("/api/evidence/{evidence}/outsider/SITE_SUPERVISOR/address")
                    .json("{\"known\": true}")
                    .ofAVersion(),
            get("/api/evidence/outside").may(ADVISOR),
            // somebody without an account, whose token names the one verification; this one is over
            get("/api/outside-verification").may(OUTSIDER).answers(404),
            get("/api/outside-verification/document").may(OUTSIDER).answers(404),
            post("/api/outside-verification/verify")
                    .may(OUTSIDER)
                    .json("{\"level\": \"met\", \"comment\": \"As it should be.\"}")
                    .ofAVersion()
                    .answers(404),
            post("/api/outside-verification/correct")
                    .may(OUTSIDER)
                    .json("{\"corrections\": {\"end\": \"17:00\"}, \"comment\": \"You left at 5.\"}")
                    .ofAVersion()
                    .answers(404),
            post("/api/outside-verification/dispute")
                    .may(OUTSIDER)
                    .json("{\"dispute\": \"NOT_RIGHT\", \"comment\": \"Only 80 hours.\"}")
                    .ofAVersion()
                    .answers(404),
            get("/api/outside-verification/batch").may(OUTSIDER).answers(404),
            get("/api/outside-verification/batch/size").may(OUTSIDER),
            post("/api/outside-verification/batch").may(OUTSIDER).json("""
                            {"answers": [{"verification": "00000000-0000-0000-0000-000000000000",
                             "dispute": "NOT_RIGHT", "comment": "Only 3 hours.", "corrections": {"end": "17:00"},
                             "version": 0}]}
                            """).answers(404),
            post("/api/outside-verification/batch/undo")
                    .may(OUTSIDER)
                    .json("{\"verification\": \"00000000-0000-0000-0000-000000000000\", \"version\": 0}")
                    .answers(404),
            post("/api/outside-verification/undo").may(OUTSIDER).ofAVersion().answers(404),
            post("/api/evidence/{evidence}/withdraw").may(STUDENT).ofAVersion(),
            get("/api/reviews").may(ADVISOR).at("/api/reviews?capacity=ADVISOR"),
            get("/api/reviews/counts").may(ADVISOR).at("/api/reviews/counts?capacity=ADVISOR"),
            get("/api/reviews/waiting").may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY),
            get("/api/reviews/{evidence}").may(ADVISOR).at("/api/reviews/{evidence}?capacity=ADVISOR&around=3"),
            get("/api/reviews/{evidence}/place").may(ADVISOR).at("/api/reviews/{evidence}/place?capacity=ADVISOR"),
            get("/api/saved-comments").may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY),
            post("/api/saved-comments")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY)
                    .reach(MAKES)
                    .json("{\"text\": \"Say who would use this.\"}"),
            put("/api/saved-comments/{comment}")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY)
                    .concerns(ADVISOR)
                    .json("{\"text\": \"Say who would use this.\"}")
                    .ofAVersion(),
            delete("/api/saved-comments/{comment}")
                    .may(STUDENT, ADVISOR, MENTOR, REGISTRAR, FACULTY)
                    .concerns(ADVISOR)
                    .ofAVersion(),
            get("/api/saved-views").may(ADVISOR, ADMIN),
            post("/api/saved-views")
                    .may(ADVISOR)
                    .reach(MAKES)
                    .json("{\"name\": \"No meeting booked\", \"query\": \"view=EVERYONE\", \"shared\": false}")
                    .answers(409),
            put("/api/saved-views/{view}/first").may(ADVISOR),
            delete("/api/saved-views/{view}/first").may(ADVISOR),
            delete("/api/saved-views/{view}")
                    .may(ADVISOR, ADMIN)
                    .at("/api/saved-views/{student}")
                    .answers(404),
            // closures
            get("/api/closures").may(STUDENT, ADVISOR, MENTOR, ADMIN).reach(COLLEGE),
            post("/api/closures")
                    .may(ADMIN)
                    .reach(MAKES)
                    .json(
                            "{\"name\": \"Backwards\", \"firstDay\": \"2030-12-24\", \"lastDay\": \"2030-12-23\", \"from\": \"09:00\", \"to\": \"12:00\"}")
                    .answers(422),
            put("/api/closures/{closure}")
                    .may(ADMIN)
                    .json(
                            "{\"name\": \"New Year\", \"firstDay\": \"2030-01-01\", \"lastDay\": \"2030-01-01\", \"from\": \"09:00\", \"to\": \"12:00\"}")
                    .ofAVersion(),
            delete("/api/closures/{closure}").may(ADMIN).ofAVersion(),
            // appointments
            get("/api/availability").may(ADVISOR, MENTOR),
            put("/api/availability").may(ADVISOR, MENTOR).json(HOURS).ofAVersion(),
            get("/api/appointments/slots")
                    .may(STUDENT, ADVISOR)
                    .at("/api/appointments/slots?from={now}&to={nextWeek}&student={student}")
                    .reach(Endpoint.Reach.ONE),
            get("/api/students/{student}/booking-check").may(ADVISOR, ADMIN),
            post("/api/appointments")
                    .may(STUDENT, ADVISOR)
                    .reach(Endpoint.Reach.ONE)
                    .json(
                            "{\"student\": \"{student}\", \"startsAt\": \"{yesterday}\", \"topic\": \"Next term\", \"way\": \"VIDEO\", \"advisor\": \"{advisor}\", \"minutes\": 30}")
                    .answers(422),
            get("/api/appointments/upcoming").may(STUDENT, ADVISOR),
            get("/api/appointments/during")
                    .may(STUDENT, ADVISOR)
                    .at("/api/appointments/during?from={now}&to={nextWeek}"),
            get("/api/appointments/past").may(STUDENT, ADVISOR),
            get("/api/appointments/canceled").may(STUDENT, ADVISOR),
            get("/api/appointments/{appointment}").may(STUDENT, ADVISOR),
            get("/api/appointments/{appointment}/slots")
                    .may(STUDENT, ADVISOR)
                    .at("/api/appointments/{appointment}/slots?from={now}&to={nextWeek}"),
            put("/api/appointments/{appointment}/time")
                    .may(STUDENT, ADVISOR)
                    .json("{\"startsAt\": \"{nextWeek}\", \"minutes\": 30}")
                    .ofAVersion(),
            put("/api/appointments/{appointment}/place")
                    .may(ADVISOR)
                    .json("{\"kind\": \"ON_CAMPUS\", \"where\": \"Ferris Hall 214\"}")
                    .ofAVersion(),
            post("/api/appointments/{appointment}/cancel")
                    .may(STUDENT, ADVISOR)
                    .json("{\"reason\": \"Ill.\"}")
                    .ofAVersion(),
            post("/api/appointments/{appointment}/attendance")
                    .may(ADVISOR)
                    .json("{\"outcome\": \"ATTENDED\"}")
                    .ofAVersion(),
            get("/api/appointments/{appointment}/attendance").may(STUDENT, ADVISOR),
            post("/api/appointments/{appointment}/attendance/withdrawal")
                    .may(ADVISOR)
                    .ofAVersion(),
            post("/api/appointments/{appointment}/attendance/objection")
                    .may(STUDENT)
                    .json("{\"outcome\": \"ATTENDED\"}")
                    .ofAVersion(),
            get("/api/appointments/due").may(ADVISOR),
            get("/api/appointments/disputed").may(ADMIN),
            get("/api/appointments/{appointment}/dispute").may(ADMIN).answers(404),
            post("/api/appointments/{appointment}/settlement")
                    .may(ADMIN)
                    .json("{\"outcome\": \"ATTENDED\", \"reason\": \"The front desk saw her.\"}")
                    .answers(422),
            get("/api/appointments/{appointment}/calendar").may(STUDENT, ADVISOR));

    private static final List<Endpoint> MENTORING_LINES = Stream.of(
                    get("/api/mentors").may(STUDENT, ADVISOR, MENTOR, ADMIN).reach(COLLEGE),
                    get("/api/mentors/{id}")
                            .may(STUDENT, ADVISOR, MENTOR, ADMIN)
                            .reach(COLLEGE)
                            .at("/api/mentors/{mentor}"),
                    get("/api/mentors/me").may(MENTOR),
                    put("/api/mentors/me").may(MENTOR).json(PROFILE).ofAVersion(),
                    get("/api/mentors/recommended").may(STUDENT).reach(COLLEGE),
                    get("/api/availability").may(ADVISOR, MENTOR),
                    put("/api/availability").may(ADVISOR, MENTOR).json(HOURS).ofAVersion(),
                    get("/api/mentors/{id}/slots")
                            .may(STUDENT, ADVISOR, MENTOR, ADMIN)
                            .reach(COLLEGE)
                            .at("/api/mentors/{mentor}/slots?from={now}&to={nextWeek}"),
                    get("/api/mentors/{id}/booking-check")
                            .may(ADMIN)
                            .reach(COLLEGE)
                            .at("/api/mentors/{mentor}/booking-check?student={student}"),
                    post("/api/sessions").may(STUDENT).reach(COLLEGE).json("""
                            {"mentor": "{mentor}", "startsAt": "{yesterday}", "minutes": 45, "topic": "A first week",
                             "step": "build-mentor-relationship", "way": "VIDEO"}
                            """).answers(422),
                    get("/api/sessions").may(STUDENT, MENTOR),
                    get("/api/sessions/during")
                            .may(STUDENT, MENTOR)
                            .at("/api/sessions/during?from={now}&to={nextWeek}"),
                    get("/api/sessions/with").may(STUDENT, MENTOR).at("/api/sessions/with?person={mentor}"),
                    get("/api/sessions/people").may(STUDENT, MENTOR),
                    get("/api/sessions/requests").may(MENTOR),
                    get("/api/sessions/{id}").may(STUDENT, MENTOR).at("/api/sessions/{session}"),
                    post("/api/sessions/{id}/reschedule")
                            .may(STUDENT, MENTOR)
                            .at("/api/sessions/{session}/reschedule")
                            .json("{\"startsAt\": \"{nextWeek}\", \"minutes\": 30}")
                            .ofAVersion(),
                    put("/api/sessions/{id}/place")
                            .may(MENTOR)
                            .at("/api/sessions/{session}/place")
                            .json("{\"kind\": \"PHONE\", \"where\": \"I call you\"}")
                            .ofAVersion(),
                    post("/api/sessions/{id}/approve")
                            .may(MENTOR)
                            .at("/api/sessions/{session}/approve")
                            .ofAVersion(),
                    post("/api/sessions/{id}/decline")
                            .may(MENTOR)
                            .at("/api/sessions/{session}/decline")
                            .json("{\"reason\": \"I am away.\"}")
                            .ofAVersion(),
                    post("/api/sessions/{id}/cancel")
                            .may(STUDENT, MENTOR)
                            .at("/api/sessions/{session}/cancel")
                            .json("{\"reason\": \"Ill.\"}")
                            .ofAVersion(),
                    post("/api/sessions/{id}/attendance")
                            .may(STUDENT, MENTOR)
                            .at("/api/sessions/{session}/attendance")
                            .json("{\"met\": true}")
                            .answers(422),
                    get("/api/sessions/{id}/attendance").may(STUDENT, MENTOR).at("/api/sessions/{session}/attendance"),
                    // nothing was said that could be taken back
                    post("/api/sessions/{id}/attendance/withdrawal")
                            .may(STUDENT, MENTOR)
                            .at("/api/sessions/{session}/attendance/withdrawal"),
                    get("/api/history").may(ADMIN),
                    get("/api/disclosures").may(ADMIN),
                    get("/api/disclosures/mine").may(STUDENT),
                    get("/api/sessions/disputed").may(ADMIN),
                    get("/api/sessions/{id}/dispute")
                            .may(ADMIN)
                            .at("/api/sessions/{session}/dispute")
                            .answers(404),
                    post("/api/sessions/{id}/settlement")
                            .may(ADMIN)
                            .at("/api/sessions/{session}/settlement")
                            .json("{\"met\": true, \"reason\": \"The video log shows both.\"}")
                            .answers(422),
                    get("/api/sessions/{id}/calendar").may(STUDENT, MENTOR).at("/api/sessions/{session}/calendar"),
                    // group sessions; the example has begun, so that nobody joins or leaves
                    get("/api/group-sessions").may(STUDENT, MENTOR).reach(COLLEGE),
                    post("/api/group-sessions")
                            .may(MENTOR)
                            .reach(MAKES)
                            .json("""
                            {"startsAt": "{yesterday}", "minutes": 60, "topic": "Networking", "seats": 5,
                             "answerWithinHours": 24, "weeks": 1}
                            """)
                            .answers(422),
                    get("/api/group-sessions/during")
                            .may(MENTOR)
                            .at("/api/group-sessions/during?from={now}&to={nextWeek}"),
                    get("/api/group-sessions/{id}")
                            .may(STUDENT, MENTOR)
                            .reach(COLLEGE)
                            .at("/api/group-sessions/{groupSession}"),
                    get("/api/group-sessions/{id}/calendar")
                            .may(STUDENT, MENTOR)
                            .at("/api/group-sessions/{groupSession}/calendar"),
                    post("/api/group-sessions/{id}/join")
                            .may(STUDENT)
                            .reach(COLLEGE)
                            .at("/api/group-sessions/{groupSession}/join")
                            .answers(422),
                    post("/api/group-sessions/{id}/leave")
                            .may(STUDENT)
                            .reach(COLLEGE)
                            .at("/api/group-sessions/{groupSession}/leave")
                            .answers(422),
                    post("/api/group-sessions/{id}/invitations")
                            .may(MENTOR)
                            .at("/api/group-sessions/{groupSession}/invitations")
                            .json("{\"student\": \"{student}\"}")
                            .answers(422),
                    post("/api/group-sessions/{id}/participants/{student}/approve")
                            .may(MENTOR)
                            .at("/api/group-sessions/{groupSession}/participants/{student}/approve")
                            .answers(422),
                    post("/api/group-sessions/{id}/participants/{student}/decline")
                            .may(MENTOR)
                            .at("/api/group-sessions/{groupSession}/participants/{student}/decline")
                            .answers(422),
                    post("/api/group-sessions/{id}/participants/{student}/attendance")
                            .may(MENTOR)
                            .at("/api/group-sessions/{groupSession}/participants/{student}/attendance")
                            .json("{\"attended\": true}"),
                    post("/api/group-sessions/{id}/reschedule")
                            .may(MENTOR)
                            .at("/api/group-sessions/{groupSession}/reschedule")
                            .json("{\"startsAt\": \"{nextWeek}\", \"minutes\": 30}")
                            .ofAVersion(),
                    post("/api/group-sessions/{id}/cancel")
                            .may(MENTOR)
                            .at("/api/group-sessions/{groupSession}/cancel")
                            .json("{\"reason\": \"Ill.\", \"following\": false}")
                            .ofAVersion())
            .map(line -> line.of(MENTORING))
            .toList();

    /** Both services have these. */
    private static final List<Endpoint> COMMON_LINES = Stream.of(ADVISING, MENTORING)
            .flatMap(app -> Stream.of(
                            any("/error").may(Who.values()).reach(PLATFORM).answers(404),
                            get("/actuator").may(OPERATOR).reach(PLATFORM),
                            get("/actuator/prometheus").may(OPERATOR, METRICS).reach(PLATFORM),
                            get("/actuator/health").reach(OPEN),
                            get("/actuator/health/**").reach(OPEN).at("/actuator/health/readiness"),
                            get("/v3/api-docs").reach(OPEN),
                            get("/v3/api-docs.yaml").reach(OPEN),
                            get("/v3/api-docs/swagger-config").reach(OPEN),
                            get("/swagger-ui.html").reach(OPEN).answers(302),
                            post("/events")
                                    .reach(OPEN)
                                    .json("{\"type\": \"person.changed\"}")
                                    .answers(401))
                    .map(line -> line.of(app)))
            .toList();

    static final List<Endpoint> ALL = Stream.of(ADVISING_LINES, MENTORING_LINES, COMMON_LINES)
            .flatMap(List::stream)
            .toList();

    private ApiMatrix() {}

    private static Endpoint get(String path) {
        return Endpoint.of(ADVISING, "GET", path);
    }

    private static Endpoint post(String path) {
        return Endpoint.of(ADVISING, "POST", path);
    }

    private static Endpoint put(String path) {
        return Endpoint.of(ADVISING, "PUT", path);
    }

    private static Endpoint delete(String path) {
        return Endpoint.of(ADVISING, "DELETE", path);
    }

    private static Endpoint any(String path) {
        return Endpoint.of(ADVISING, "ANY", path);
    }
}
