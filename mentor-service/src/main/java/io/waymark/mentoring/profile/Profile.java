package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.kit.search.SearchWords;
import io.waymark.mentor.api.WriteProfile;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a mentor says about themselves. Nobody finds it before it is published. */
@Entity
class Profile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private String headline = "";
    private String employer = "";
    private String about = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> steps = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roadmaps = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topics = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> credentials = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @SuppressWarnings("unused") // for searching
    private List<String> words = List.of();

    @Enumerated(EnumType.STRING)
    private MeetingKind meetingKind = MeetingKind.VIDEO;

    private String meetingPlace = "";
    private int capacity;
    private @Nullable Integer answerWithinHours;
    private boolean published;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Profile() {}

    Profile(PersonId mentor) {
        this.id = mentor;
        this.capacity = 3;
    }

    void write(WriteProfile written) {
        headline = written.headline().strip();
        employer = written.employer().strip();
        about = written.about().strip();
        steps = distinct(written.steps());
        roadmaps = distinct(written.roadmaps());
        topics = distinct(written.topics());
        words = SearchWords.list(headline, employer, String.join(" ", topics));
        credentials = distinct(written.credentials());
        languages = Languages.canonical(written.languages());
        meetingKind = written.meetingKind();
        meetingPlace = written.meetingPlace().strip();
        capacity = written.capacity();
        answerWithinHours = written.answerWithinHours();
        published = written.published();
    }

    private static List<String> distinct(List<String> words) {
        return words.stream().map(String::strip).distinct().toList();
    }

    public PersonId getId() {
        return id;
    }

    public String getHeadline() {
        return headline;
    }

    public String getEmployer() {
        return employer;
    }

    public String getAbout() {
        return about;
    }

    public List<String> getSteps() {
        return steps;
    }

    public List<String> getRoadmaps() {
        return roadmaps;
    }

    public List<String> getTopics() {
        return topics;
    }

    public List<String> getCredentials() {
        return credentials;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public MeetingKind getMeetingKind() {
        return meetingKind;
    }

    public String getMeetingPlace() {
        return meetingPlace;
    }

    public int getCapacity() {
        return capacity;
    }

    public @Nullable Integer getAnswerWithinHours() {
        return answerWithinHours;
    }

    public boolean isPublished() {
        return published;
    }

    /** 0 before the first write, so that only one of two first writes goes through. */
    public int getVersion() {
        return version == null ? 0 : version + 1;
    }
}
