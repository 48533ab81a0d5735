package io.waymark.web.student.mentors;

import io.waymark.web.ui.page.Avatar;
import java.util.List;
import java.util.UUID;

/**
 * A mentor as a student sees them in a list.
 *
 * @param work what they do and where
 * @param room how many more students they can take, in words
 * @param reasons why they may suit; empty in the plain directory
 */
record MentorTile(
        UUID id,
        String name,
        Avatar avatar,
        String work,
        List<String> credentials,
        List<String> topics,
        String languages,
        String room,
        boolean hasRoom,
        List<RecommendationReason> reasons) {}
