/** Where requests come from, and the addresses of pages that they are sent to. */
@NullMarked
package io.waymark.web.network;

import org.jspecify.annotations.NullMarked;
