// What an answer is held against: the request that was sent

interface Sent {
  readonly sent: string
  readonly byExternalId: boolean | undefined
}

export const namesTheDeal = ({ id, sent, byExternalId }: Sent & { readonly id: string }) =>
  byExternalId === true || id === sent
export const bothIds = ({ id, sent }: Sent & { readonly id: string }) => ({ expected: sent, got: id })

export const namesTheDealOutside = ({
  externalId,
  sent,
  byExternalId,
}: Sent & { readonly externalId: string | null }) => byExternalId !== true || externalId === null || externalId === sent
export const bothExternalIds = ({ externalId, sent }: Sent & { readonly externalId: string | null }) => ({
  expected: sent,
  got: externalId,
})
