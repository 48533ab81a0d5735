package io.waymark.kit.sample;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/pebbles")
@Transactional
class PebbleController {

    private final PebbleRepository pebbles;
    private final IdempotencyKeys keys;

    PebbleController(PebbleRepository pebbles, IdempotencyKeys keys) {
        this.pebbles = pebbles;
        this.keys = keys;
    }

    @PostMapping
    PebbleView find(
            @Valid @RequestBody PaintPebble request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var id = UUID.randomUUID();
        return keys.claim(key, request, id)
                .map(this::show)
                .orElseGet(() -> PebbleView.from(pebbles.saveAndFlush(new Pebble(id, request.colour()))));
    }

    @PutMapping("/{id}")
    PebbleView paint(
            @PathVariable UUID id,
            @Valid @RequestBody PaintPebble request,
            @RequestHeader("If-Match") Revision revision) {
        var pebble = load(id);
        revision.requireCurrent(pebble.version());
        pebble.paint(request.colour());
        return PebbleView.from(pebbles.saveAndFlush(pebble));
    }

    @GetMapping("/{id}")
    PebbleView show(@PathVariable UUID id) {
        return PebbleView.from(load(id));
    }

    @GetMapping
    List<PebbleView> foundOn(@RequestParam LocalDate day) {
        return pebbles.findAll().stream().map(PebbleView::from).toList();
    }

    private Pebble load(UUID id) {
        return pebbles.findById(id)
                .orElseThrow(() -> new NotFoundException("no-such-pebble", "There is no such pebble."));
    }
}
