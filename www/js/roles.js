// The roles of the contract, in families: what a family means for a reader, and its sign, which does not depend on colour.

export const BODY = ["paragraph", "heading", "list-item", "quote", "caption"];
export const HEAD = ["title", "kicker", "dateline", "byline", "published", "updated", "source", "keywords"];
export const POINTERS = ["marker", "related"];
export const FURNITURE = ["share", "navigation", "footer", "advertisement", "comment"];

/** Every role that a piece can have, an article's own first. */
export const ROLES = [...HEAD, ...BODY, ...POINTERS, ...FURNITURE];

const FAMILY = new Map([
  ...BODY.map((role) => [role, "body"]),
  ...HEAD.map((role) => [role, "head"]),
  ...POINTERS.map((role) => [role, "pointer"]),
  ...FURNITURE.map((role) => [role, "furniture"]),
]);

/** "body", "head", "pointer", "furniture"; "separator" for white space and rules. */
export const familyOf = (role) => FAMILY.get(role) ?? "separator";

/** Whether text of this role is an article's own. */
export const isKept = (role) => familyOf(role) === "body" || familyOf(role) === "head";

/** One character a role, shown beside each piece: each is in the page's own font. */
export const SIGNS = {
  title: "T", kicker: "^", dateline: "@", byline: "&", published: "+", updated: "±", source: "§", keywords: "#",
  heading: "H", paragraph: "¶", "list-item": "•", quote: "“", caption: "°",
  marker: "»", related: "›", share: "<", navigation: "=", footer: "_", advertisement: "¤", comment: "…",
};
