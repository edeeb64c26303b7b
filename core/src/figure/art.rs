//! The outlines of what does not change its shape, each in a frame of its own: x along the bone, y to its front.
//! For the head, x is to the crown and y to the face. What moves together stands together, from the back to the front.

use super::{Build, draw::Role};

type Paths = &'static [(Role, &'static str)];

// Arms and legs, as if the bone were horizontal with its front below.
pub(super) const THIGH: Paths =
    &[(Role::Trousers, "M0-6.3C7-7.3 16-5.9 24-4.1A4.3 4.3 0 0 1 24 4.4C17 6 8 6.9 0 6.3A6.3 6.3 0 0 1 0-6.3Z")];
pub(super) const SHANK: Paths = &[
    (Role::Skin, "M20-2.2L23.5-2.1A2.1 2.1 0 0 1 23.5 2.1L20 2.2Z"),
    (
        Role::Trousers,
        "M0-4.2C4-5.7 9-5.7 13-4.5C17-3.4 19.4-2.9 22-2.7Q22.8 0 22 2.8C15 3.4 7 4.3 0 4.3A4.25 4.25 0 0 1 0-4.2Z",
    ),
];
pub(super) const SHOE: Paths = &[(
    Role::Shoe,
    "M-2.6 1.9C-4.3.8-4.9-1.6-4.6-3Q-4.4-4-3.4-4L9.6-4C12-4 11.9-1.9 10.2-1.4C7-.6 4.6.4 2.6 2Q0 2.9-2.6 1.9Z",
)];
pub(super) const SHOE_AHEAD: Paths = &[(Role::Shoe, "M-2.6-1C-3.4 2-3.4 6-2.6 7.4Q0 9.4 2.6 7.4C3.4 6 3.4 2 2.6-1Z")];
pub(super) const UPPER_ARM: Paths = &[
    (Role::Skin, "M6-3C9-3.2 13-2.9 16.5-2.5A2.5 2.5 0 0 1 16.5 2.5C13 3.1 9 3.4 6 3.2Z"),
    (Role::Sleeve, "M0-4C3.5-4.5 7-4.3 9.6-3.8Q10.4 0 9.6 3.9C6.5 4.5 3.5 4.4 0 4A4 4 0 0 1 0-4Z"),
];
pub(super) const FOREARM: Paths =
    &[(Role::Skin, "M0-2.5C4-3.1 9-2.3 14.5-1.6A1.6 1.6 0 0 1 14.5 1.6C9 2.4 4 3 0 2.5A2.5 2.5 0 0 1 0-2.5Z")];
pub(super) const HAND: Paths = &[(
    Role::Skin,
    "M-.4-1.6C2.2-2.4 5.4-2 7.2-1.3Q8.6-.4 7.2.6C6 1 5 1.1 4.4 1.2Q4.6 2.4 3.2 2.5C1.8 2.4.8 1.8-.4 1.6Z",
)];

// The pelvis, from the hips to the waist, from the side.
pub(super) const SEAT: Paths =
    &[(Role::Trousers, "M-5.4-2.6C-4.8-6.2 .4-7.3 5-5.4L8-4.4L8 5.4C5.6 6.2 3 6.4 0 6.2C-3.6 6-6.2 1.4-5.4-2.6Z")];
pub(super) const NECK: Paths = &[(Role::Skin, "M-2.6-1.7L6.4-2.5Q7.4 1 5.2 3L-3.4 2.4Z")];

// From the side.
pub(super) const fn head(build: Build) -> Paths {
    match build {
        Build::Lean => &[(Role::Skin, HEAD), (Role::Hair, HAIR), (Role::Skin, EAR), (Role::Face, FACE)],
        Build::Full => &[(Role::Skin, HEAD), (Role::Hair, BUN), (Role::Skin, EAR), (Role::Face, FACE)],
    }
}

// From the front, or from behind.
pub(super) const fn head_ahead(build: Build, face: bool) -> Paths {
    const SKIN: (Role, &str) = (Role::Skin, HEAD_AHEAD);
    const FEATURES: (Role, &str) = (Role::Face, FACE_AHEAD);
    const BEHIND: (Role, &str) = (Role::Hair, HAIR_BEHIND);
    match (build, face) {
        (Build::Lean, true) => &[SKIN, (Role::Hair, HAIR_AHEAD), FEATURES],
        (Build::Lean, false) => &[SKIN, (Role::Hair, HAIR_AHEAD), BEHIND],
        (Build::Full, true) => &[SKIN, (Role::Hair, BUN_AHEAD), FEATURES],
        (Build::Full, false) => &[SKIN, (Role::Hair, BUN_AHEAD), BEHIND],
    }
}

const HEAD: &str = "M-.4 3.4C-.9 5.2-.1 6.1 1.5 5.9C2.2 6.2 2.4 6.3 2.7 6.2C3.1 6.6 3.7 6.5 4 6.1C4.2 6.8 4.3 7.4 4.9 7.4C5.7 7.4 6.4 6.4 7.3 6C9.6 6 12.5 4 12.5.5C12.5-3.4 9.6-5.7 6.3-5.7C3.4-5.7.8-4.2-.6-2.2C-1 0-.8 1.8-.4 3.4Z";
const HAIR: &str = "M8.4 6.2C11 6 13.4 3.8 13.4.2C13.4-4 10.2-6.5 6.4-6.5C3.2-6.5 1-5.2-.2-3.4C1.6-2 3.6-1.6 5.6-1.7C7.4-1.8 8-.6 8.2.8C8.5 2.4 9.4 3 9.6 4.2Q9.7 5.4 8.4 6.2Z";
const BUN: &str = "M8.4 6.2C11 6 13.4 3.8 13.4.2C13.4-1.8 12.8-3.4 11.8-4.6C14-6.4 12.8-10 9.8-9.9C7.6-9.8 6.4-8 6.8-6.5C3.4-6.6 1-5.2-.2-3.4C1.6-2 3.6-1.6 5.6-1.7C7.4-1.8 8-.6 8.2.8C8.5 2.4 9.4 3 9.6 4.2Q9.7 5.4 8.4 6.2Z";
const EAR: &str = "M4.2-.9A1.5 1.7 0 0 1 7-.6Q6.6 1 5 .9Q4 .6 4.2-.9Z";
const FACE: &str = "M6.6 4.1L7.1 4.2M3.1 6.1Q2.5 5.4 2.9 4.5";
const HEAD_AHEAD: &str = "M12.5 0C12.5-3.2 10.2-5 7.2-5C3.4-5-.8-3.6-.8 0C-.8 3.6 3.4 5 7.2 5C10.2 5 12.5 3.2 12.5 0Z";
const HAIR_AHEAD: &str =
    "M13.3 0C13.3-3.8 10.6-5.7 6-5.5C7.6-4.9 9.4-3.6 9.6-1.2C10-.2 9.4 3.6 6 5.5C10.6 5.7 13.3 3.8 13.3 0Z";
const BUN_AHEAD: &str = "M12.6-2.4C15.4-3 16-1.4 16 0C16 1.4 15.4 3 12.6 2.4C11.4 4.8 9 5.6 6 5.5C9.4 3.6 10-.2 9.6-1.2C9.4-3.6 7.6-4.9 6-5.5C9-5.6 11.4-4.8 12.6-2.4Z";
const FACE_AHEAD: &str = "M6.2-2.9Q5.5-2.2 6.2-1.5M6.2 1.5Q5.5 2.2 6.2 2.9M2.4-1.2Q1.7 0 2.4 1.2";
const HAIR_BEHIND: &str =
    "M13.3 0C13.3-3.6 10.6-5.6 6.8-5.6C3.4-5.6.6-3.6.4 0C.6 3.6 3.4 5.6 6.8 5.6C10.6 5.6 13.3 3.6 13.3 0Z";
