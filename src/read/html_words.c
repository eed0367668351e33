/* What pages say around an article, in the languages they say it in. In: a block of text. Out: is it furniture?

   Phrases are in small ASCII letters; letters beyond ASCII stand as they are mostly written. A list of openers is
   matched at the start of a short block, a list of signs anywhere in one. Kept apart from the rules of structure in
   html_body.c, so that a language is added by adding lines. */
#include "read/html_tree.h"
#include "read/html_words.h"

#include <ctype.h>
#include <string.h>

enum { OPENER_BLOCK = 160, SIGN_BLOCK = 360, ENDING_BLOCK = 70, TEASER = 20, CAPTION_BLOCK = 220, STAMP_BLOCK = 110, LABEL_BLOCK = 40 };

static const char *const openers[] = {
    /* English */
    "<![cdata[", "read more", "read also", "also read", "advertisement", "related:", "more:", "see also:", "sign up", "subscribe", "follow us", "share this", "click here",
    "story continues below", "photo:", "photos:", "image:", "picture:", "all rights reserved", "\xc2\xa9", "copyright", "watch:", "listen:", "read:", "skip advertisement",
    "keep reading", "up next", "trending", "current issue", "recommended", "sign in", "log in", "share:", "tags:", "filed under", "topics:", "most read",
    "editors", "this article was", "originally published", "contact us", "follow ", "join our", "download the", "support our", "donate",
    "article continues", "continue reading", "get the latest", "report this", "comments", "never miss", "don't miss", "read next", "more on this",
    "file photo", "getty images", "via getty", "credit:", "image credit", "advertorial", "sponsored", "purchase licensing", "our standards:",
    "have you got a story", "got a story", "do you have a story", "for more stories", "minute read", "min read",
    /* German */
    "lesen sie auch", "mehr zum thema", "stand:", "publiziert", "lest auch", "lesen sie", "auch interessant", "empfohlener redaktioneller", "newsletter",
    "anzeige", "foto:", "fotos:", "bild:", "bilder:", "titelbild:", "kommentieren", "teilen", "merken", "fehler gefunden", "externer inhalt", "lesezeit", "zum anhören",
    "hat ihnen dieser artikel gefallen", "jetzt abonnieren", "sie haben noch kein", "video:", "quelle:", "quellen:", "hier finden sie alle", "über den autor", "zur startseite",
    /* French, Spanish, Italian, Portuguese */
    "lire aussi", "a lire aussi", "\xc3\xa0 lire", "temps de lecture", "publi\xc3\xa9 le", "article r\xc3\xa9serv\xc3\xa9", "s\xe2\x80\x99inscrire", "s'inscrire", "cr\xc3\xa9""dit photo", "partager",
    "lea tambi\xc3\xa9n", "leer m\xc3\xa1s", "lee tambi\xc3\xa9n", "le puede interesar", "te puede interesar", "s\xc3\xadguenos", "siguenos", "suscr\xc3\xad""bete", "foto de", "compartir", "m\xc3\xa1s informaci\xc3\xb3n",
    "leggi anche", "leggi tutto", "iscriviti", "condividi", "leia tamb\xc3\xa9m", "leia mais", "compartilhe", "assine", "veja tamb\xc3\xa9m",
    /* Dutch, Polish, Czech, Turkish, Russian, Ukrainian */
    "lees ook", "lees meer", "deel dit", "czytaj te\xc5\xbc", "zobacz te\xc5\xbc", "dowiedz si\xc4\x99 wi\xc4\x99""cej", "\xc4\x8dt\xc4\x9bte tak\xc3\xa9", "p\xc5\x99""e\xc4\x8dt\xc4\x9bte si", "ayr\xc4\xb1""ca oku", "bunu da oku", "abone ol",
    "\xd0\xa7\xd0\xb8\xd1\x82\xd0\xb0\xd0\xb9\xd1\x82\xd0\xb5 \xd1\x82\xd0\xb0\xd0\xba\xd0\xb6\xd0\xb5", "\xd0\xa0\xd0\xb5\xd0\xba\xd0\xbb\xd0\xb0\xd0\xbc\xd0\xb0", "\xd0\xa7\xd0\xb8\xd1\x82\xd0\xb0\xd0\xb9\xd1\x82\xd0\xb5 \xd1\x82\xd0\xb0\xd0\xba\xd0\xbe\xd0\xb6",
    /* Japanese, Korean, Chinese, Arabic */
    "\xe3\x80\x90\xe9\x96\xa2\xe9\x80\xa3", "\xe9\x96\xa2\xe9\x80\xa3\xe8\xa8\x98\xe4\xba\x8b", "\xe3\x81\x8a\xe3\x81\x99\xe3\x81\x99\xe3\x82\x81", "\xea\xb4\x80\xeb\xa0\xa8\xea\xb8\xb0\xec\x82\xac", "\xea\xb4\x80\xeb\xa0\xa8 \xea\xb8\xb0\xec\x82\xac",
    "\xe7\x9b\xb8\xe5\x85\xb3\xe9\x98\x85\xe8\xaf\xbb", "\xe7\x9b\xb8\xe5\x85\xb3\xe6\x96\xb0\xe9\x97\xbb", "\xe8\xb4\xa3\xe4\xbb\xbb\xe7\xbc\x96\xe8\xbe\x91", "\xd8\xa7\xd9\x82\xd8\xb1\xd8\xa3 \xd8\xa3\xd9\x8a\xd8\xb6\xd8\xa7", "\xd8\xa7\xd9\x82\xd8\xb1\xd8\xa3 \xd8\xa3\xd9\x8a\xd8\xb6\xd9\x8b\xd8\xa7", NULL};

static const char *const signs[] = {
    "protected by recaptcha", "sign up for our", "sign up to our", "signing up to our", "subscribe to our", "subscribe to the", "follow us on", "our newsletter", "free newsletter", "weekly newsletter",
    "affiliate link", "affiliate-link", "earn a commission", "receive a commission", "failed to load", "join the conversation", "sign in to continue",
    "to continue reading", "create an account", "editing by", "get in touch with our", "download our app", "rights reserved", "in accordance with our privacy", "enable javascript",
    "externen inhalt", "externe inhalte", "inhalte von youtube", "erhalten wir eine provision", "jederzeit wieder abmelden", "jederzeit widerrufen", "jederzeit abbestellen", "zum newsletter", "unseren newsletter",
    "whatsapp-kanal", "kanal abonnieren", "alle rechte vorbehalten", "mit material der", "personenbezogene daten k\xc3\xb6nnen",
    "r\xc3\xa9serv\xc3\xa9 aux abonn\xc3\xa9s", "r\xc3\xa9serv\xc3\xa9""e aux abonn\xc3\xa9s", "r\xc3\xa9serv\xc3\xa9 \xc3\xa0 nos abonn\xc3\xa9s", "notre newsletter", "tous droits r\xc3\xa9serv\xc3\xa9s", "todos los derechos reservados", "nuestro newsletter", "nuestro canal", "nuestra newsletter",
    "tutti i diritti riservati", "riproduzione riservata", "todos os direitos reservados",
    "identifiez-vous", "sur un autre appareil", "sur un seul appareil", "les offres multicomptes", "box aufklappen", "box zuklappen", "link zum youtube-inhalt", "the comments below",
    "apps for ios and android", "for the latest stories and breaking news", "is not responsible for the opinions",
    "submit your letter to the editor", "log in for immediate access", "cancela cuando quieras", "kostenlos registrieren", "if you enjoyed reading", "want to hear what you think",
    "war der artikel n\xc3\xbctzlich", "pour lire la suite", "sur l\xe2\x80\x99""autre appareil", "ne plus voir ce message",
    "la seule personne \xc3\xa0 consulter", "continuez \xc3\xa0 lire ici", "sur autant d\xe2\x80\x99""appareils", "qui est l\xe2\x80\x99""autre personne", "modifier votre mot de passe", "autorise pas la lecture",
    "\xe4\xbc\x9a\xe5\x93\xa1\xe7\x99\xbb\xe9\x8c\xb2", "\xe4\xbc\x9a\xe5\x93\xa1\xe3\x81\xae\xe6\x96\xb9\xe3\x81\xae\xe3\x81\xbf", "\xe7\x84\xa1\xe6\x96\xad\xe8\xbb\xa2\xe8\xbc\x89", "\xe8\xbb\xa2\xe8\xbc\x89\xe3\x83\xbb\xe8\xa4\x87\xe8\xa3\xbd", "\xeb\xac\xb4\xeb\x8b\xa8 \xec\xa0\x84\xec\x9e\xac", "\xec\x9e\xac\xeb\xb0\xb0\xed\x8f\xac", "\xec\xa0\x80\xec\x9e\x91\xea\xb6\x8c\xec\x9e\x90", NULL};

/* What says nothing else where it stands alone: "4 Min Read", "(Noch keine Bewertungen)". */
static const char *const labels[] = {"min read", "minute read", "minutes read", "min. lesezeit", "minuten lesezeit", "min de lecture", "min de lectura", "min lezen",
    "den artikel teilen", "noch keine bewertungen", "kommentare geschlossen", "keine kommentare", "comments closed", "no comments", "aucun commentaire", "sin comentarios", "lecture restreinte", NULL};

static const char *const endings[] = {
    "related", "more from", "more on", "more stories", "more news", "read more", "read next", "keep reading", "recommended", "you may also", "you might also", "most read", "most popular",
    "trending", "latest news", "latest stories", "comments", "about the author", "leave a comment", "leave a reply", "what to read next", "editor's picks", "up next", "don't miss", "also on", "sponsored",
    "mehr zum thema", "mehr von", "mehr zu", "das k\xc3\xb6nnte", "auch interessant", "weitere artikel", "weitere beitr\xc3\xa4ge", "weitere meldungen", "weitere themen", "weitere nachrichten", "\xc3\xa4hnliche", "empfohlene", "kommentare", "\xc3\xbc""ber den autor",
    "\xc3\xbc""ber die autorin", "aktuelle beitr\xc3\xa4ge", "aktuelle berichte", "aktuelle meldungen", "zum weiterlesen", "lesen sie auch", "meistgelesen", "teilnehmende",
    "\xc3\xa0 lire aussi", "lire aussi", "sur le m\xc3\xaame sujet", "les plus lus", "commentaires", "notas relacionadas", "noticias relacionadas", "te puede interesar", "le puede interesar", "m\xc3\xa1s noticias", "lo m\xc3\xa1s le\xc3\xad""do",
    "ti potrebbe", "leggi anche", "potrebbe interessarti", "articoli correlati", "veja tamb\xc3\xa9m", "leia tamb\xc3\xa9m", "not\xc3\xad""cias relacionadas", "lees ook", "meer over", "zobacz te\xc5\xbc", "czytaj te\xc5\xbc", "mohlo by v\xc3\xa1s", "souvisej\xc3\xad""c\xc3\xad", "ilgili haberler",
    "\xe9\x96\xa2\xe9\x80\xa3\xe8\xa8\x98\xe4\xba\x8b", "\xe3\x80\x90\xe9\x96\xa2\xe9\x80\xa3\xe8\xa8\x98\xe4\xba\x8b", "\xea\xb4\x80\xeb\xa0\xa8", "\xe7\x9b\xb8\xe5\x85\xb3", NULL};

static const char *const credits[] = {
    "getty images", "/afp", "/reuters", "/dpa", "picture alliance", "shutterstock", "imago images", "(ap photo", "bild: ", "foto: ", "photo: ", "image: ", "fotos: ", "cr\xc3\xa9""dit: ",
    "(archivbild)", "(symbolbild)", "(archivfoto)", "(symbolfoto)", "(file photo)", "photo by ", "photograph: ", "\xc2\xa9 ", "\xe6\x92\xae\xe5\xbd\xb1\xef\xbc\x9d", "\xec\x82\xac\xec\xa7\x84=", NULL};

static const char *const stamps[] = {
    "published", "updated", "last updated", "posted", "first published", "publiziert", "ver\xc3\xb6""ffentlicht", "aktualisiert", "zuletzt", "artikel ver\xc3\xb6""ffentlicht", "stand:", "stand ", "erstellt am",
    "publi\xc3\xa9", "mis \xc3\xa0 jour", "modifi\xc3\xa9", "publicado", "actualizado", "pubblicato", "aggiornato", "gepubliceerd", "opublikowano", "publikov\xc3\xa1no", "abgelegt unter", "von ", "am ", NULL};

static size_t lower(const char *s, size_t n, char *out, size_t size)
{
    size_t k = n < size - 1 ? n : size - 1;
    for (size_t i = 0; i < k; i++)
        out[i] = (char)tolower((unsigned char)s[i]);
    out[k] = '\0';
    return k;
}

static bool starts_with_one(const char *low, const char *const *list)
{
    for (; *list; list++)
        if (!strncmp(low, *list, strlen(*list)))
            return true;
    return false;
}

/* Only phrases whose first letters stand side by side in it are looked for. */
static bool holds_one(const char *low, const char *const *list)
{
    struct html_pairs pairs = {{0}};
    for (const char *p = low; p[0] && p[1]; p++)
        html_add_pair(&pairs, p);
    for (; *low && *list; list++)
        if (html_has_pair(&pairs, *list) && html_has_pair(&pairs, *list + 1) && strstr(low, *list))
            return true;
    return false;
}

bool html_says_furniture(const char *s, size_t n)
{
    char low[SIGN_BLOCK + 1];
    if (n >= SIGN_BLOCK)
        return false;
    lower(s, n, low, sizeof low);
    return (n < OPENER_BLOCK && starts_with_one(low, openers)) || (n < LABEL_BLOCK && holds_one(low, labels)) || holds_one(low, signs);
}

bool html_says_ending(const char *s, size_t n)
{
    char low[ENDING_BLOCK + 1];
    if (n >= ENDING_BLOCK)
        return false;
    lower(s, n, low, sizeof low);
    const char *rest = strstr(low, ": ");
    return starts_with_one(low, endings) && !(rest && strlen(rest) > TEASER);   /* "Related: Mayor leaves for the coast" is a teaser in the text */
}

bool html_says_caption(const char *s, size_t n)
{
    char low[CAPTION_BLOCK + 1];
    if (n >= CAPTION_BLOCK)
        return false;
    lower(s, n, low, sizeof low);
    return holds_one(low, credits);
}

/* "11:16", "18.24", "14h52", "2:30 p.m." */
static bool has_clock(const char *s)
{
    for (const char *p = s; *p; p++)
        if (isdigit((unsigned char)p[0]) && strchr(":.h", p[1] ? p[1] : '0') && p[1] && isdigit((unsigned char)p[2]) && isdigit((unsigned char)p[3]) && !isdigit((unsigned char)p[4]))
            return true;
    return false;
}

static bool has_year(const char *s)
{
    for (const char *p = s; (p = strstr(p, "20")); p++)
        if (isdigit((unsigned char)p[2]) && isdigit((unsigned char)p[3]) && !isdigit((unsigned char)p[4]) && (p == s || !isdigit((unsigned char)p[-1])))
            return true;
    return false;
}

bool html_says_stamp(const char *s, size_t n)
{
    char low[STAMP_BLOCK + 1];
    if (n >= STAMP_BLOCK || memchr(s, '!', n) || memchr(s, '?', n))
        return false;
    lower(s, n, low, sizeof low);
    bool clock = has_clock(low), year = has_year(low);
    return (n <= 60 && clock && year) || ((clock || year) && starts_with_one(low, stamps) && (n < 60 || (clock && year)));
}
