package io.waymark.web.admin.history;

import java.util.List;

/** Who keeps a history, and of which kinds of things: each service has its own. */
enum HistorySource {
    ADVISING("""
            accreditation_told appointment assignment attendance_change attribute_definition caseload cohort
            cohort_former_name cohort_member contact_attempt document_quota evidence exam_attempt exam_window handover
            import institution journey lifecycle_change missing_leaving note person person_attribute placement
            placement_event practice_attempt practice_result program program_shortlist published_roadmap question
            question_release question_wording removed_waiver renewal_told saved_comment saved_view second_journey session_standing
            signal_setting site skill_gap_agreement skill_rating study_day_off study_done study_missed study_plan
            verification waiver"""),
    MENTORING("""
            attendance_statement group_attendance group_session profile session"""),
    ACCOUNTS("""
            account notice_preference notice_settings password_link verification_link""");

    private final String things;

    HistorySource(String things) {
        this.things = things;
    }

    List<String> things() {
        return List.of(things.split("\\s+"));
    }
}
