package io.waymark.kit.event;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.swagger.v3.oas.annotations.Hidden;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.event.EventBatch.Member;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.problem.Problems;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where other services tell this one their facts. Only a body with a valid signature is read at all. */
@RestController
@Hidden
class InboxController {

    private static final Logger LOG = LoggerFactory.getLogger(InboxController.class);

    private final Webhook webhook;
    private final Inbox inbox;
    private final JsonMapper json;

    InboxController(EventProperties properties, Inbox inbox, JsonMapper json) throws EmptyWebhookSecretException {
        this.webhook = new Webhook(properties.secret());
        this.inbox = inbox;
        this.json = json;
    }

    @PostMapping(path = "/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProblemDetail> receive(@RequestHeader HttpHeaders headers, @RequestBody String body) {
        if (!isSigned(headers, body)) {
            return refuse(HttpStatus.UNAUTHORIZED, "bad-signature", "The event is not signed with the agreed secret.");
        }
        try {
            members(String.valueOf(headers.getFirst("webhook-id")), body)
                    .flatMap(member -> received(member).stream())
                    .collect(Collectors.groupingBy(received -> received.event().institution()))
                    .forEach(this::apply);
            return ResponseEntity.noContent().build();
        } catch (NotFoundException outrun) {
            return refuse(
                    HttpStatus.TOO_EARLY, "told-too-early", "The event is about something that is not known here yet.");
        } catch (JacksonException unreadable) {
            return refuse(HttpStatus.BAD_REQUEST, "unreadable-event", "The event is not of the agreed form.");
        }
    }

    private Stream<Member> members(String id, String body) {
        var envelope = json.readValue(body, Envelope.class);
        return envelope.type().equals(EventBatch.TYPE)
                ? json.readValue(body, EventBatch.class).data().stream()
                : Stream.of(new Member(id, envelope.type(), envelope.data()));
    }

    private Optional<Received> received(Member member) {
        return EventTypes.named(member.type())
                .map(type -> new Received(member.id(), member.type(), json.treeToValue(member.data(), type)));
    }

    /** All in one transaction; where one of them cannot be applied, it is kept from holding up the others. */
    private void apply(InstitutionId institution, List<Received> events) {
        CurrentInstitution.run(institution, () -> {
            try {
                inbox.apply(events);
            } catch (RuntimeException failed) {
                if (events.size() == 1) {
                    throw failed;
                }
                LOG.warn("A batch of {} events is applied one by one, for one failed", events.size(), failed);
                NightlyWork.each(events, event -> inbox.apply(List.of(event)));
            }
        });
    }

    private boolean isSigned(HttpHeaders headers, String body) {
        try {
            webhook.verify(body, lowerCase(headers));
            return true;
        } catch (WebhookVerificationException forged) {
            return false;
        }
    }

    private static Map<String, List<String>> lowerCase(HttpHeaders headers) {
        return Map.of(
                "webhook-id", headers.getOrEmpty("webhook-id"),
                "webhook-timestamp", headers.getOrEmpty("webhook-timestamp"),
                "webhook-signature", headers.getOrEmpty("webhook-signature"));
    }

    private static ResponseEntity<ProblemDetail> refuse(HttpStatus status, String code, String detail) {
        return ResponseEntity.status(status).body(Problems.of(status, code, detail));
    }
}
