/** How long the audit trail and the disclosures are kept. */
@NullMarked
package io.waymark.kit.trail;

import org.jspecify.annotations.NullMarked;
