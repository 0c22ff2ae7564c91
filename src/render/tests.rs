use serde_json::{Value, json};

use super::*;

/// A document of one article with these members over empty ones; blocks as (kind, text).
fn document(members: Value, blocks: &[(&str, &str)]) -> Document {
    let field = |text: &str| json!({"start": 0, "end": 0, "text": text});
    let mut article = json!({
        "start": 0, "end": 0, "title": null, "kicker": null, "dateline": null, "bylines": [], "source": null,
        "published": null, "updated": null, "keywords": [], "text": "",
    });
    for (key, value) in members.as_object().unwrap() {
        article[key] = match value {
            Value::String(text) if key != "text" => field(text),
            Value::Array(texts) => texts.iter().map(|text| field(text.as_str().unwrap())).collect(),
            other => other.clone(),
        };
    }
    article["blocks"] =
        blocks.iter().map(|(kind, text)| json!({"start": 0, "end": 0, "kind": kind, "text": text})).collect();
    serde_json::from_value(json!({
        "schema": 1, "articles": [article], "related": [], "segments": [], "edits": {}, "warnings": [],
    }))
    .unwrap()
}

fn date(text: &str, iso: Value, precision: &str) -> Value {
    json!({"start": 0, "end": 0, "text": text, "iso": iso, "precision": precision, "calendar": "gregory", "relative": false})
}

fn harbour() -> Document {
    document(
        json!({
            "title": "افتتاح ميناء الصيد في المرسى", "kicker": "اقتصاد", "dateline": "المرسى -", "bylines": ["ليلى العامري"],
            "source": "وكالة الشاطئ", "keywords": ["الصيد", "الموانئ"],
            "published": date("3 مارس 2024", json!("2024-03-03"), "day"),
            "updated": date("أمس", Value::Null, "day"),
            "text": "افتُتح الميناء.\n\nما بعده\n\nرصيف\nسوق",
        }),
        &[
            ("paragraph", "افتُتح الميناء."),
            ("heading", "ما بعده"),
            ("list-item", "رصيف"),
            ("list-item", "سوق"),
            ("quote", "البحر\nواسع"),
            ("caption", "الرصيف الجديد"),
        ],
    )
}

#[test]
fn names() {
    for format in Format::ALL {
        assert_eq!(Format::from_name(format.name()), Some(*format));
    }
    assert_eq!(Format::from_name("jsonld"), None);
}

#[test]
fn no_article_is_nothing() {
    for format in Format::ALL {
        assert_eq!(render_article(&harbour(), 1, *format), "");
    }
}

#[test]
fn text() {
    assert_eq!(
        render(&harbour(), Format::Text),
        "افتتاح ميناء الصيد في المرسى\n\nافتُتح الميناء.\n\nما بعده\n\nرصيف\nسوق"
    );
    assert_eq!(render(&document(json!({"text": "نص"}), &[("paragraph", "نص")]), Format::Text), "نص");
}

#[test]
fn markdown() {
    let expected = "\
# افتتاح ميناء الصيد في المرسى

القسم: اقتصاد · المرسى - · الكاتب: ليلى العامري · المصدر: وكالة الشاطئ · نُشر: 2024-03-03 · حُدّث: أمس · الكلمات المفتاحية: الصيد، الموانئ

افتُتح الميناء.

## ما بعده

- رصيف
- سوق

> البحر\\
> واسع

*الرصيف الجديد*";
    assert_eq!(render(&harbour(), Format::Markdown), expected);
}

#[test]
fn markdown_escapes_what_means_something() {
    let rows = [
        ("# وسم", "\\# وسم"),
        ("الوسم #قمة_المناخ", "الوسم #قمة_المناخ"),
        ("_مائل_", "\\_مائل\\_"),
        ("نجمة * وأخرى *", "نجمة \\* وأخرى \\*"),
        ("[رابط](javascript:alert(1))", "\\[رابط\\](javascript:alert(1))"),
        ("![صورة](x)", "!\\[صورة\\](x)"),
        ("<b>نص</b>", "\\<b>نص\\</b>"),
        ("- بند", "\\- بند"),
        ("+ بند", "\\+ بند"),
        ("> اقتباس", "\\> اقتباس"),
        ("1. أولا", "1\\. أولا"),
        ("12) ثانيا", "12\\) ثانيا"),
        ("في 1. أولا", "في 1. أولا"),
        ("&lt; و A&B", "\\&lt; و A\\&B"),
        ("قيل & قال", "قيل & قال"),
        ("~~مشطوب~~ ~5", "\\~\\~مشطوب\\~\\~ ~5"),
        ("مسار\\مسار `شفرة`", "مسار\\\\مسار \\`شفرة\\`"),
        ("===", "\\==="),
        ("لغة C #", "لغة C \\#"),
        ("وسم ###", "وسم \\###"),
        ("وسم # آخر## و#", "وسم # آخر## و#"),
    ];
    for (text, expected) in rows {
        assert_eq!(render(&document(json!({}), &[("paragraph", text)]), Format::Markdown), expected);
    }
}

#[test]
fn names_in_html_read_the_way_of_their_script() {
    for (source, wanted) in [
        ("CNN الاقتصادية", r#"<bdi class="source" dir="rtl">CNN الاقتصادية</bdi>"#),
        ("(CNN)", r#"<bdi class="source">(CNN)</bdi>"#),
        ("Le Matinée", r#"<bdi class="source">Le Matinée</bdi>"#),
        ("وكالة AFP", r#"<bdi class="source">وكالة AFP</bdi>"#),
    ] {
        let field = json!({ "source": { "start": 0, "end": 1, "text": source } });
        let html = render(&document(field, &[("paragraph", "نص")]), Format::Html);
        assert!(html.contains(wanted), "{html}");
    }
}

#[test]
fn html() {
    let expected = r#"<article lang="ar" dir="rtl">
<header>
<p class="kicker">اقتصاد</p>
<h1>افتتاح ميناء الصيد في المرسى</h1>
<p class="details"><bdi class="dateline">المرسى -</bdi> · <bdi class="byline">ليلى العامري</bdi> · <bdi class="source">وكالة الشاطئ</bdi> · <time class="published" datetime="2024-03-03">3 مارس 2024</time> · <bdi class="updated">أمس</bdi></p>
</header>
<p>افتُتح الميناء.</p>
<h2>ما بعده</h2>
<ul>
<li>رصيف</li>
<li>سوق</li>
</ul>
<blockquote><p>البحر<br>واسع</p></blockquote>
<p class="caption"><small>الرصيف الجديد</small></p>
<footer>
<ul class="keywords">
<li>الصيد</li>
<li>الموانئ</li>
</ul>
</footer>
</article>"#;
    assert_eq!(render(&harbour(), Format::Html), expected);
}

#[test]
fn html_escapes_everything() {
    let hostile = "<img src=x onerror=\"alert('1')\">&amp;\u{0}";
    let members = json!({
        "title": hostile, "kicker": hostile, "dateline": hostile, "bylines": [hostile], "source": hostile,
        "keywords": [hostile], "published": date(hostile, json!("\"><script>"), "day"),
    });
    let blocks: Vec<_> = ["paragraph", "heading", "list-item", "quote", "caption"].map(|kind| (kind, hostile)).into();
    let html = render(&document(members, &blocks), Format::Html);
    assert!(!html.contains("<img") && !html.contains("<script") && !html.contains('\0'), "{html}");
    assert_eq!(html.matches("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;").count(), 12);
    assert!(html.contains(r#"datetime="&quot;&gt;&lt;script&gt;""#), "{html}");
}

#[test]
fn json_ld() {
    let value: Value = serde_json::from_str(&render(&harbour(), Format::JsonLd)).unwrap();
    assert_eq!(
        value,
        json!({
            "@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "ar",
            "headline": "افتتاح ميناء الصيد في المرسى", "articleSection": "اقتصاد", "dateline": "المرسى -",
            "datePublished": "2024-03-03",
            "author": [{"@type": "Person", "name": "ليلى العامري"}],
            "publisher": {"@type": "Organization", "name": "وكالة الشاطئ"},
            "keywords": ["الصيد", "الموانئ"],
            "articleBody": "افتُتح الميناء.\n\nما بعده\n\nرصيف\nسوق",
        })
    );
}

#[test]
fn json_ld_makes_nothing_up() {
    let outlet = document(json!({"source": "صحيفة النخيل", "published": date("2023", json!("2023"), "year")}), &[]);
    let value: Value = serde_json::from_str(&render(&outlet, Format::JsonLd)).unwrap();
    assert_eq!(value["publisher"], json!({"@type": "Organization", "name": "صحيفة النخيل"}));
    assert_eq!(value.get("author"), None);
    assert_eq!(value.get("datePublished"), None);
    assert_eq!(value.get("headline"), None);

    let iso = "2024-01-26T02:43+03:00";
    let once = document(json!({"published": date("x", json!(iso), "minute")}), &[]);
    let value: Value = serde_json::from_str(&render(&once, Format::JsonLd)).unwrap();
    assert_eq!((&value["datePublished"], value.get("dateModified")), (&json!(iso), None));
    let updated = document(json!({"updated": date("x", json!(iso), "minute")}), &[]);
    let value: Value = serde_json::from_str(&render(&updated, Format::JsonLd)).unwrap();
    assert_eq!((value.get("datePublished"), &value["dateModified"]), (None, &json!(iso)));
}

#[test]
fn json_ld_is_safe_in_a_script_element() {
    let hostile = "</script><!-- \"\\\u{1}\u{2028}\r\n\t &";
    let json = render(&document(json!({"title": hostile, "text": hostile}), &[]), Format::JsonLd);
    assert!(!json.contains(['<', '>', '&', '\u{1}', '\u{2028}', '\r']), "{json}");
    let value: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["headline"], hostile);
}
