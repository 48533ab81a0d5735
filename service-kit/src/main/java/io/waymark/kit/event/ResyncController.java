package io.waymark.kit.event;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the operator has a subscriber told everything anew. */
@RestController
class ResyncController {

    private final Resync resync;

    ResyncController(Resync resync) {
        this.resync = resync;
    }

    @PostMapping("/api/subscribers/{name}/resync")
    @PreAuthorize("hasRole('OPERATOR')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resync(@PathVariable String name) {
        resync.begin(name);
    }
}
