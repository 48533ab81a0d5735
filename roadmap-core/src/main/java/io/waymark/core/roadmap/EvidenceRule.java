package io.waymark.core.roadmap;

/** Whether a step needs all its evidence or any one piece of it. Optional pieces are never needed. */
public enum EvidenceRule {
    ALL,
    ANY
}
