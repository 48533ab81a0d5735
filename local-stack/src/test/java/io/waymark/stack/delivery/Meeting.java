package io.waymark.stack.delivery;

import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.Answer;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.platform.Stack;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mentor session that took place some days ago and that nobody has said anything about yet. */
public record Meeting(Caller student, Caller mentor, String id) {

    private static final Duration A_WEEK = Duration.ofDays(7);

    /** Books one of a week ago or some days before, where its time was still to come. */
    public static Meeting ofLastWeek(Caller student, Caller mentor) {
        var stack = StackForTests.get();
        var now = stack.clock().instant();
        try {
            var then = now.minus(A_WEEK.multipliedBy(3));
            stack.clock().setTo(then);
            return book(stack, student, mentor, then, now.minus(A_WEEK));
        } finally {
            stack.clock().backToNow();
        }
    }

    Answer tookPlace(Caller says) {
        return Request.of("POST", StackForTests.get().mentoringUrl() + "/api/sessions/" + id + "/attendance")
                .as(Tokens.of(says))
                .json("{\"met\": true}")
                .send();
    }

    private static Meeting book(Stack stack, Caller student, Caller mentor, Instant from, Instant to) {
        var slots = read(Request.get("%s/api/mentors/%s/slots?from=%s&to=%s"
                        .formatted(stack.mentoringUrl(), mentor.person(), from, to))
                .as(Tokens.of(student))
                .send());
        // the last: the first may become too soon while it is booked
        var free = slots.get("slots");
        var slot = free.get(free.size() - 1).get("startsAt").asString();
        var booked = read(Request.of("POST", stack.mentoringUrl() + "/api/sessions")
                .as(Tokens.of(student))
                .json("{\"mentor\": \"%s\", \"startsAt\": \"%s\", \"minutes\": 45, \"topic\": \"A first week\"}"
                        .formatted(mentor.person(), slot))
                .send());
        return new Meeting(student, mentor, booked.get("id").asString());
    }

    private static JsonNode read(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
