package io.waymark.kit.event;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.swagger.v3.oas.annotations.Hidden;
import io.waymark.kit.problem.Problems;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Map;
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
            var envelope = json.readValue(body, Envelope.class);
            var type = EventTypes.named(envelope.type());
            if (type.isPresent()) {
                var event = json.treeToValue(envelope.data(), type.get());
                var id = String.valueOf(headers.getFirst("webhook-id"));
                CurrentInstitution.run(event.institution(), () -> inbox.apply(id, envelope.type(), event));
            }
            return ResponseEntity.noContent().build();
        } catch (JacksonException unreadable) {
            return refuse(HttpStatus.BAD_REQUEST, "unreadable-event", "The event is not of the agreed form.");
        }
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
